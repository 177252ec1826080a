import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ASSETS, readJson } from '../server/content/read-setup.ts';
import type { OrderKind, Ruleset } from '../shared/model/index.ts';
import { ORDER_RULES } from '../shared/rules/orders/index.ts';
import { loadRuleset } from '../shared/scenario/index.ts';
import { MessageFormat } from './texts/catalogue.ts';

const DOC = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
const RULESET = 'rulesets/standard.json';

/** General texts, and beside them what the shipped scenarios tell of real life. */
function texts(): Record<string, string> {
  const files = globSync(['text/en/*.json', 'scenarios/*/notes.en.json'], { cwd: ASSETS }).sort();
  return Object.assign({}, ...files.map((name) => readJson(join(ASSETS, name))));
}

const table = (head: string[], rows: (string | number)[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** A message in English with its blanks filled. */
function said(message: string, blanks: object): string {
  return String(new MessageFormat('en').compile(message)({ ...blanks }));
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

function ordersTable(rules: Ruleset, text: Record<string, string>, phase: 'orders' | 'bench'): string {
  const rows = (Object.keys(ORDER_RULES) as OrderKind[])
    .filter((kind) => ORDER_RULES[kind].phase === phase)
    .map((kind) => [
      ORDER_RULES[kind].roles.join(', '),
      `**${text[`order.${kind}.name`]}**`,
      rules.prices[kind],
      text[`order.${kind}.short`] ?? '',
      text[`order.${kind}.real`] ?? '',
    ]);
  rows.sort((a, b) => String(a[0]).localeCompare(String(b[0]), 'en'));
  return table(['who', 'what', 'price', 'does', 'in real life'], rows);
}

function sections(rules: Ruleset, text: Record<string, string>): Record<string, string> {
  const { merits, comity, purse } = rules;
  return {
    numbers: table(
      ['role', 'meters at the start', 'capital at the start', 'income a round'],
      (['government', 'company', 'court'] as const).map((role) => [
        role,
        rules.meters[role].join(', '),
        purse[role].start,
        `${purse[role].income}, one more from ${purse.bonusAt} on the meter that pays it, one less below ${purse.malusBelow}`,
      ]),
    ).concat(
      `\n\nA purse holds ${purse.most} at most. Comity starts at ${comity.start}: Flourishing from ${comity.flourishing}, Holding from ${comity.holding}, Strained from ${comity.strained}, Breaking below.`,
    ),
    orders: ordersTable(rules, text, 'orders'),
    answers: ordersTable(rules, text, 'bench'),
    laws: [
      table(
        ['law', 'Comity', 'Sovereignty', 'Standing', 'in real life'],
        Object.entries(rules.laws).map(([kind, law]) => [
          text[`law.${kind}.name`] ?? kind,
          signed(law.comity),
          signed(law.sovereignty),
          signed(law.standing),
          text[`law.${kind}.real`] ?? '',
        ]),
      ),
      table(
        ['treaty', 'Comity', 'Standing, each', 'Sovereignty, each', 'relation needed', 'in real life'],
        Object.entries(rules.treaties).map(([kind, treaty]) => [
          text[`treaty.${kind}.name`] ?? kind,
          signed(treaty.comity),
          signed(treaty.standing),
          signed(treaty.sovereignty),
          treaty.relationNeeded,
          text[`treaty.${kind}.real`] ?? '',
        ]),
      ),
    ].join('\n\n'),
    merits: table(
      ['what counts', 'points'],
      [
        ['Start of every case', merits.start],
        ['Each of the five tests', `${merits.perTest} × its weight (0 to 4) × which way it points`],
        ['A reach law of the court’s own state, in place of the five tests', signed(merits.reachLaw)],
        ['A privacy law of the host', signed(merits.charter)],
        [
          'A blocking law of the host, and once it has been used',
          `${signed(merits.blocking)}, ${signed(merits.blockingUsed)}`,
        ],
        ['A host state’s suit: it asks its own court to guard its law', signed(merits.hostAsks)],
        ['An order under an executive agreement', signed(merits.agreement)],
        ['The treaty road is open: untried, refused', `${signed(merits.roadUntried)}, ${signed(merits.roadRefused)}`],
        ['Gravity, for each point', signed(merits.perGravity)],
        ['Precise or broad: size 1, 2, 3', merits.size.map(signed).join(', ')],
        ['The company risks a fine or suit abroad', signed(merits.riskAbroad)],
        ['The company refused an order in this case', signed(merits.goodFaith)],
        ['A fine for handing over: the state’s data law forbade it', signed(merits.fine.lawBroken)],
        ['A fine: a law against obeying such orders', signed(merits.fine.blockingBroken)],
        ['A fine: only a part was handed over', signed(merits.fine.partial)],
        ['A fine: a court abroad had told the company to obey', signed(merits.fine.compelled)],
        ['A fine: gravity, for each point', signed(merits.fine.perGravity)],
        ['Briefs of a side: first, second, third', merits.briefs.join(', ')],
        ['An open fact, once it is found', `± ${Object.values(merits.facts).sort().join(', ')}`],
        [
          'A binding precedent: of a trial, an appeal, the highest court',
          merits.precedent.map((one) => `± ${one}`).join(', '),
        ],
        ['A persuasive one, from another bench', merits.precedentAbroad.map((one) => `± ${one}`).join(', ')],
        ['Bands: defer, narrow, enforce from', merits.bands.join(', ')],
        ['The same where no treaty is in force', merits.bandsNoTreaty.join(', ')],
      ],
    ),
    agendas: table(
      ['role', 'secret agenda', 'what it asks', 'points'],
      (['government', 'company', 'court'] as const).flatMap((role) =>
        rules.agendas[role].map((agenda) => [
          role,
          text[`agenda.${agenda.id}.name`] ?? agenda.id,
          said(text[`agenda.${agenda.id}.text`] ?? '', agenda),
          agenda.first === agenda.second ? agenda.points[1] : agenda.points.join(', '),
        ]),
      ),
    ),
  };
}

/** The page with its generated parts made anew. */
export function rulesPage(page: string): string {
  const made = sections(loadRuleset(readJson(join(ASSETS, RULESET)), RULESET), texts());
  return page.replaceAll(
    /<!-- generated:(\w+) -->[\s\S]*?<!-- \/generated -->/g,
    (_all, name: string) => `<!-- generated:${name} -->\n${made[name]}\n<!-- /generated -->`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(DOC, rulesPage(readFileSync(DOC, 'utf8')));
