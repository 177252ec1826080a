import { signal } from '@preact/signals';

/** True where a scenario would not come, so that nothing of the page can be shown. */
export const scenarioFailed = signal(false);
