/** A large window at a desk or on a wall shows all things larger. */
export const LARGE_WINDOW = '(min-width: 1800px) and (min-height: 900px)';

/** A phone, upright or on its side, and a page that is zoomed far in, show one panel at a time. */
export const PHONE = '(max-width: 599.9px), (max-height: 479.9px)';
