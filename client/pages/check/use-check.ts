import { useEffect, useRef, useState } from 'preact/hooks';
import { type Echo, httpPing, longWait, openEcho } from '../../net/echo.ts';
import { pause } from '../../net/in-time.ts';
import type { Findings } from './verdict.ts';

/** Seconds that a whole check takes, and milliseconds between two questions. */
export const SECONDS = 60;
const EVERY = 1000;
/** Plain requests are asked with every so many-th question. */
const POLL_EVERY = 5;

export type Check = { stage: 'running' | 'done'; seconds: number; findings: Findings };

const NOTHING: Findings = { socket: [], broken: 0, overHttp: [], refused: false };

/** Checks the network from the moment the page is open: a question a second for a minute, or until `stop`. */
export function useCheck(): Check & { stop(): void; again(): void } {
  const [check, setCheck] = useState<Check>({ stage: 'running', seconds: 0, findings: NOTHING });
  const [run, setRun] = useState(0);
  const stopped = useRef(false);
  useEffect(() => {
    let left = false;
    stopped.current = false;
    setCheck({ stage: 'running', seconds: 0, findings: NOTHING });
    const goOn = () => !left && !stopped.current;
    const tell = (next: Check) => left || setCheck(next);
    void checkNetwork(goOn, tell);
    return () => {
      left = true;
    };
  }, [run]);
  return {
    ...check,
    stop: () => {
      stopped.current = true;
    },
    again: () => setRun(run + 1),
  };
}

async function checkNetwork(goOn: () => boolean, tell: (check: Check) => void): Promise<void> {
  const socket: (number | undefined)[] = [];
  const overHttp: (number | undefined)[] = [];
  let broken = 0;
  let refused = false;
  let waited: boolean | undefined;
  void longWait().then((came) => (waited = came));
  const findings = (): Findings => ({ socket: [...socket], broken, overHttp: [...overHttp], refused, waited });
  const began = performance.now();
  const seconds = () => Math.min(SECONDS, Math.floor((performance.now() - began) / 1000));
  let echo: Echo | undefined = await openEcho();
  for (let turn = 0; turn < SECONDS && seconds() < SECONDS; turn++) {
    const next = pause(EVERY);
    if (turn % POLL_EVERY === 0) {
      const took = await httpPing();
      if (took === 'refused') refused = true;
      overHttp.push(took === 'refused' ? undefined : took);
    }
    if (echo?.isOpen()) socket.push(await echo.ping());
    if (echo && !echo.isOpen()) {
      broken++;
      echo = await openEcho();
    }
    tell({ stage: 'running', seconds: seconds(), findings: findings() });
    if (!goOn()) break;
    await next;
  }
  echo?.close();
  tell({ stage: 'done', seconds: seconds(), findings: findings() });
}
