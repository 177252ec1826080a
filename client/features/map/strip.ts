/** A part of the map that is lower than this is a strip: a glimpse from side to side. */
export const STRIP_PX = 100;
