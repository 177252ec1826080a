import * as v from 'valibot';

/**
 * A record of the rules' own: a view, an event, an order. That it is one is checked; what it holds was written by the same
 * build's rules, and older pages are told to load anew (`WIRE_VERSION`).
 */
// @__NO_SIDE_EFFECTS__
export function record<T extends object>() {
  return v.custom<T>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
}
