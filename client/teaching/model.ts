/** What a teacher is given with a scenario: assets/scenarios/<id>/teaching.<language>.json. */
export type Teaching = {
  brief: Brief;
};

/** The slide that tells what happened: two places of the scenario, and three lines. */
export type Brief = {
  /** A jurisdiction that asks, and a datacenter that is asked for. */
  scene: { from: string; to: string };
  date: string;
  title: string;
  lines: string[];
  note: string;
};
