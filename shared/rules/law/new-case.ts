import { type Case, NONE } from '../../model/index.ts';

/** What a case is about, and when it is ruled on first. */
type Opened = Pick<
  Case,
  'id' | 'kind' | 'jurisdiction' | 'demand' | 'fine' | 'docket' | 'fixedMerits' | 'sealed' | 'due'
>;

/** A case at its trial, of which nothing has been heard yet. */
export function newCase(opened: Opened): Case {
  return {
    ...opened,
    end: '',
    level: 1,
    status: 'argued',
    lean: 0,
    briefs: [],
    facts: [],
    rulings: [],
    appellant: NONE,
    stayed: false,
    askedBriefs: false,
    referred: false,
    expedited: false,
  };
}
