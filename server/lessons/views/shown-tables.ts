import type { SeatView, Viewer } from '../../../shared/model/index.ts';
import type { LessonTable } from '../lesson-table.ts';

/** Which edition of each table a page has been shown, by the table's field in the page's view. */
export type Editions = ReadonlyMap<string, string>;

/**
 * The tables of one page's view. Of a table that the page was shown in the same edition before, only the seats' public line
 * is made: a class that seals would else have seven whole views made and compared for each order of an eighth.
 */
export class ShownTables {
  /** What the page has been shown once it is sent this view. */
  readonly editions = new Map<string, string>();
  /** Fields of tables of which only the seats' public line is in the view; the rest is as it was shown. */
  readonly partly: string[] = [];
  private readonly before: Editions;

  constructor(before: Editions = new Map()) {
    this.before = before;
  }

  /** The table as `viewer` sees it. */
  at(field: string, table: LessonTable, viewer: Viewer): SeatView {
    const edition = table.match.editionOf(viewer);
    if (this.before.get(field) !== edition) {
      const view = viewer === 'public' ? table.view : table.match.viewOf(viewer);
      // What could not be made must be made anew the next time.
      if (!table.hidden) this.editions.set(field, edition);
      return view;
    }
    this.editions.set(field, edition);
    this.partly.push(field);
    const { seats } = viewer === 'public' ? table.view : { seats: table.match.seatsOf(viewer) };
    return { seats } as SeatView;
  }
}
