/** Why a case changed where players are told of it: text id event.caseChanged.<why>. */
export const TOLD_CASE_CHANGES = ['referred', 'briefsAsked', 'heldOver', 'expedited'] as const;
/** The others are told by another event: the ruling, the appeal, the stay. */
export type CaseChange =
  | (typeof TOLD_CASE_CHANGES)[number]
  | 'appealed'
  | 'orderStayed'
  | 'panelDrawn'
  | 'ruledDefer'
  | 'ruledEnforce'
  | 'ruledNarrow'
  | 'ruledQuash'
  | 'stayLifted'
  | 'unsealed';

/** Why an order changed where players are told of it: text id event.demandChanged.<why>. */
export const TOLD_DEMAND_CHANGES = ['demandWithdrawn', 'fileOver'] as const;
/** The others are told by another event. */
export type DemandChange =
  | (typeof TOLD_DEMAND_CHANGES)[number]
  | 'caseMooted'
  | 'challenged'
  | 'complied'
  | 'contemptGrows'
  | 'contemptSet'
  | 'customerTold'
  | 'narrowed'
  | 'orderStayed'
  | 'published'
  | 'reasonStated'
  | 'refused'
  | 'ruledDefer'
  | 'ruledEnforce'
  | 'ruledNarrow'
  | 'ruledQuash'
  | 'settled'
  | 'stalled'
  | 'stayEnded'
  | 'stayLifted'
  | 'unsealed';
