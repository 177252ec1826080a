import * as v from 'valibot';
import type { Scenario, ScenarioTitle } from '../model/index.ts';
import { record } from './record.ts';
import { get, post } from './route.ts';

const done = v.object({ ok: v.literal(true) });

/** How the site is, for whoever watches over it. */
export const health = get('/health', v.object({ ok: v.boolean(), version: v.string(), storage: v.string() }));
/** The scenarios that this server has, to choose from. */
export const scenarioTitles = get('/api/scenarios', v.array(record<ScenarioTitle>()));
/** What pages may know of a scenario, with its texts in a language. */
export const scenarioContent = get(
  '/api/scenarios/:scenario',
  v.object({ scenario: record<Scenario>(), language: v.string(), texts: v.record(v.string(), v.string()) }),
);
/** The server's clock, and to itself its addresses in the network. */
export const check = get('/api/check', v.object({ ...done.entries, at: v.number(), addresses: v.array(v.string()) }));
/** A lesson sends as well as reads: whether that gets through is found out here. */
export const checkSending = post('/api/check', done);
/** Answered late, as the slowest reply of a lesson may be. */
export const checkWait = get('/api/check/wait', done);
