import type { ScenarioFile, ScenarioFileChoice } from '../model/index.ts';

type Level = ScenarioFileChoice['gravity'];

/** The police files of positions: one choice each, so that no test hangs on the scenario's pool or on the seed. */
export const positionFiles: ScenarioFile[] = (
  [
    // id, government, holding, gravity, need, dealt, due, crime
    ['F1', 'us', 'H1', 2, 2, 1, 6, 'drugTrafficking'],
    ['F2', 'ireland', 'H2', 1, 2, 1, 3, 'onlineFraud'],
    ['F3', 'uk', 'H2', 2, 1, 5, 6, 'kidnapping'],
    ['F4', 'us', 'H3', 3, 2, 3, 5, 'moneyLaundering'],
    ['F5', 'uk', 'H3', 2, 2, 2, 4, 'taxFraud'],
    ['F6', 'uk', 'H4', 3, 2, 3, 5, 'attackPlot'],
    ['F7', 'ireland', 'H4', 2, 1, 5, 6, 'extortion'],
    ['F8', 'uk', 'H6', 2, 2, 1, 3, 'armedRobbery'],
    ['F9', 'ireland', 'H6', 2, 2, 4, 6, 'peopleSmuggling'],
    ['F10', 'us', 'H7', 3, 1, 5, 6, 'attackPlot'],
    ['F11', 'us', 'H8', 2, 2, 2, 4, 'stolenIdentities'],
    ['F12', 'us', 'H10', 1, 1, 1, 2, 'ticketFraud'],
    ['F13', 'uk', 'H10', 1, 1, 4, 6, 'onlineThreats'],
    ['F14', 'ireland', 'H10', 1, 1, 3, 5, 'insuranceFraud'],
    ['F15', 'us', 'H11', 2, 2, 4, 6, 'sanctionsFraud'],
    ['F16', 'uk', 'H12', 1, 1, 1, 2, 'designTheft'],
    ['F17', 'ireland', 'H12', 2, 2, 1, 4, 'factorySabotage'],
  ] as [string, string, string, Level, Level, number, number, string][]
).map(([id, government, holding, gravity, need, dealt, due, crime]) => ({
  id,
  government,
  dealt,
  due,
  later: 0,
  choices: [{ holding, gravity, need, crime: `crime.${crime}` }],
}));
