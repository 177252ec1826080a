const KIND = 'application/x-comity-member';

/** Lets an element be dragged as a student. */
export function dragOf(member: number) {
  return {
    draggable: true,
    onDragStart(event: DragEvent) {
      event.dataTransfer?.setData(KIND, String(member));
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
    },
  };
}

/** Lets a student be dropped on an element; it carries the attribute data-over while one hovers there. */
export function dropOn(onDrop: (member: number) => void) {
  const mark = (event: DragEvent, over: boolean) =>
    (event.currentTarget as HTMLElement).toggleAttribute('data-over', over);
  return {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer?.types.includes(KIND)) return;
      event.preventDefault();
      mark(event, true);
    },
    onDragLeave: (event: DragEvent) => mark(event, false),
    onDrop(event: DragEvent) {
      event.preventDefault();
      mark(event, false);
      const member = Number(event.dataTransfer?.getData(KIND));
      if (member > 0) onDrop(member);
    },
  };
}
