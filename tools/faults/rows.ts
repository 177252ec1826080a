/** One fault, bad input or question of storage: which tests show that it is held, or why it cannot apply here. */
export type Row = { id: string; what: string } & ({ by: readonly string[] } | { cannot: string });

/** `by`: a test file, or a file and words of one test's name after a #. All of them must pass. */
export const ROWS: readonly Row[] = [
  { id: 'F1', what: 'kill -9 at random points while a class orders', by: ['e2e/faults/kill.test.ts#killed again'] },
  { id: 'F2', what: 'killed between writing down and answering', by: ['server/faults/restarts.test.ts'] },
  { id: 'F3', what: 'asked to end', by: ['e2e/faults/kill.test.ts#asked to end'] },
  { id: 'F4', what: 'dropped and back, again and again', by: ['e2e/faults/rejoin.test.ts#time after time'] },
  {
    id: 'F5',
    what: 'join between a change and its patch',
    by: ['shared/wire/wire.test.ts', 'shared/wire/match-state.test.ts'],
  },
  {
    id: 'F6',
    what: 'a class drops and returns together',
    by: ['e2e/faults/rejoin.test.ts#return together|returns together'],
  },
  {
    id: 'F7',
    what: 'the same seat in two tabs',
    by: ['e2e/faults/rejoin.test.ts#second tab', 'client/net/lesson.test.ts#another tab'],
  },
  {
    id: 'F8',
    what: 'orders doubled, repeated, too late',
    by: ['server/match/match.test.ts', 'shared/rules/decide.test.ts'],
  },
  { id: 'F9', what: 'clocks that are set', by: ['server/faults/clock-set.test.ts', 'client/net/server-time.test.ts'] },
  { id: 'F10', what: 'the server stands still', by: ['e2e/faults/hostile.test.ts#stands still'] },
  { id: 'F11', what: 'a slow line', by: ['e2e/slow-line.test.ts'] },
  {
    id: 'F12',
    what: '1,000 students in 34 classes',
    cannot: 'measured by npm run bench:load, not by a test: its figures hang on the machine',
  },
  {
    id: 'F13',
    what: 'hours of lessons made and ended',
    cannot: 'measured by npm run soak -- --minutes 480; a test cannot last as long',
  },
  { id: 'F14', what: 'Redis goes away and comes back empty', cannot: 'one process serves a site; Redis is not used' },
  { id: 'F15', what: 'disk full', by: ['server/faults/full-disk.test.ts'] },
  { id: 'F16', what: 'database locked; a second server on one file', by: ['server/store/backup.test.ts'] },
  { id: 'F17', what: 'cut or damaged records', by: ['server/faults/damaged-storage.test.ts'] },
  {
    id: 'F18',
    what: 'broken scenario files',
    by: ['server/content/read-scenarios.test.ts', 'shared/scenario/load.test.ts'],
  },
  {
    id: 'F19',
    what: 'an exception in a rule, a clock, a view',
    by: ['server/faults/failing-rules.test.ts', 'server/rooms/safe-room.test.ts'],
  },
  {
    id: 'F20',
    what: 'an AI that hangs or fails',
    by: ['server/seats/thinker.test.ts', 'server/seats/ai-table.test.ts'],
  },
  { id: 'F21', what: 'sockets blocked', by: ['e2e/server/plain-door.test.ts', 'client/net/lesson.test.ts'] },
  { id: 'F22', what: 'no WebGL', by: ['e2e/game.test.ts'] },
  {
    id: 'F23',
    what: 'storage of the browser blocked',
    by: ['client/net/lessons-kept.test.ts', 'client/net/joining-key.test.ts'],
  },
  {
    id: 'F24',
    what: 'lid shut, phone in a pocket',
    by: ['client/net/server-time.test.ts', 'client/net/lesson.test.ts'],
  },
  { id: 'F25', what: 'a newer server on older logs', by: ['server/match-replay.test.ts', 'server/match-hall.test.ts'] },
  {
    id: 'F26',
    what: 'backup, restore, migrations',
    by: ['server/store/backup.test.ts', 'server/store/migrations.test.ts'],
  },
  { id: 'F27', what: 'the host drops', by: ['server/faults/keys.test.ts', 'e2e/server/codes.test.ts'] },
  { id: 'F28', what: 'slow readers', by: ['server/slow-readers.test.ts'] },
  { id: 'B1', what: 'random frames', by: ['e2e/faults/hostile.test.ts#nonsense', 'server/complain.test.ts'] },
  { id: 'B2', what: 'frames far too long', by: ['e2e/faults/hostile.test.ts#far too long'] },
  { id: 'B3', what: 'floods', by: ['e2e/faults/hostile.test.ts#flood', 'server/http/allowance.test.ts'] },
  {
    id: 'B4',
    what: 'bombs of JSON and msgpack',
    by: [
      'shared/wire/command-schema.test.ts',
      'shared/wire/lesson-schema.test.ts',
      'e2e/faults/hostile.test.ts#nonsense',
    ],
  },
  {
    id: 'B5',
    what: '__proto__, constructor',
    by: ['e2e/faults/hostile.test.ts#nonsense', 'server/lessons/own-words.test.ts'],
  },
  {
    id: 'B6',
    what: 'malformed and never-ending requests',
    by: ['e2e/server/bad-input.test.ts', 'e2e/faults/hostile.test.ts#never finish'],
  },
  {
    id: 'B7',
    what: 'impersonation',
    by: ['e2e/server/lesson-matrix.test.ts', 'server/faults/keys.test.ts', 'server/http/codes.test.ts'],
  },
  { id: 'B8', what: 'other sites’ pages', by: ['server/security.test.ts', 'server/http/gate.test.ts'] },
  { id: 'B9', what: 'host commands from others', by: ['e2e/server/lesson-matrix.test.ts'] },
  { id: 'B10', what: 'secrets in raw bytes', by: ['e2e/server/secrets.test.ts', 'e2e/server/lesson-secrets.test.ts'] },
  { id: 'B11', what: 'guessed codes', by: ['server/http/codes.test.ts'] },
  { id: 'B12', what: 'a flood of joiners', by: ['server/faults/bounds.test.ts'] },
  {
    id: 'B13',
    what: 'names and texts',
    by: ['shared/lesson/name.test.ts', 'server/content/unfit-names.test.ts', 'server/lessons/export-csv.test.ts'],
  },
  {
    id: 'B14',
    what: 'hostile scenario files',
    by: ['shared/scenario/load.test.ts', 'server/content/read-scenarios.test.ts'],
  },
  { id: 'B15', what: 'illegal orders', by: ['shared/rules/whole-games.test.ts', 'shared/rules/decide.test.ts'] },
  { id: 'B16', what: 'LTI', cannot: 'Comity has no LTI' },
  { id: 'B17', what: 'accounts', cannot: 'there are no accounts, passwords or cookies; keys are B7, other sites B8' },
  {
    id: 'B18',
    what: 'dependencies',
    cannot:
      'versions and sums are pinned in package-lock.json; the advisory service is asked by npm audit, not by a test',
  },
  { id: 'B19', what: 'keys in addresses and logs', by: ['client/net/client-with.test.ts', 'server/complain.test.ts'] },
  { id: 'B20', what: 'requests to third parties', by: ['server/policy.test.ts'] },
  {
    id: 'X1',
    what: 'hundreds of solo games with experts',
    by: ['server/seats/thinker.test.ts', 'server/http/allowance.test.ts'],
  },
  { id: 'X3', what: 'thirty ask "and if not?" at once', by: ['server/what-if/question-desk.test.ts'] },
  { id: 'X4', what: 'lessons made by nobody', by: ['server/faults/bounds.test.ts', 'server/http/allowance.test.ts'] },
  {
    id: 'X5',
    what: 'sockets of the network check',
    by: ['server/rooms/check-room.test.ts', 'server/http/allowance.test.ts'],
  },
  { id: 'X6', what: 'requests for a lesson that cannot be opened', by: ['server/faults/damaged-storage.test.ts'] },
  { id: 'X7', what: 'strangers after the game is over', by: ['e2e/server/codes.test.ts'] },
];
