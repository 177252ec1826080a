/** A lesson: what host, projector and students may do and see. Data and small sums only; both sides of the wire read it. */
export * from './clock.ts';
export * from './code.ts';
export * from './command.ts';
export * from './debrief.ts';
export * from './led-guide.ts';
export { visible } from './look-alikes.ts';
export * from './name.ts';
export * from './plans.ts';
export * from './quiz.ts';
export * from './reason.ts';
export * from './roster.ts';
export * from './settings.ts';
export * from './view.ts';
export * from './worlds.ts';
