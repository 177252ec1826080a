/** Goes up when what travels changes, so that a page of an older build is told to load itself again. */
export const WIRE_VERSION = 5;
