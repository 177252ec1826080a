/** How a class spreads over seats: all seats alike, but `fuller` of them with one student more, or `empty` ones with an AI. */
export type ClassSums = {
  seats: number;
  /** Students on most seats. */
  each: number;
  /** Seats that have one student more than the others. */
  fuller: number;
  /** Seats that an AI plays. */
  empty: number;
};

/** Sums for so many students in so many worlds of so many seats. */
export function classSums(students: number, seatsPerWorld: number, worlds: number): ClassSums {
  const seats = seatsPerWorld * worlds;
  if (students < seats) return { seats, each: 1, fuller: 0, empty: seats - students };
  return { seats, each: Math.floor(students / seats), fuller: students % seats, empty: 0 };
}

/** Which sentence tells how seats are filled: text ids console.sums.<code>. */
export function sumsCode({ fuller, empty }: ClassSums): 'even' | 'fuller' | 'empty' {
  if (empty > 0) return 'empty';
  return fuller > 0 ? 'fuller' : 'even';
}
