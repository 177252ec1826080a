import type { Pressure, SeatView } from '../../../../shared/model/index.ts';

/** Whether the fact that an explanation would rest on is so now; undefined where nothing can be explained any more. */
export function factHolds({ options }: Pick<SeatView, 'options'>, { id }: Pick<Pressure, 'id'>): boolean | undefined {
  const explain = options.find(
    ({ order }) => order.kind === 'answerPressure' && order.pressure === id && order.how === 'explain',
  );
  const codes = explain?.forecast.map(({ effect }) => (effect.on === 'note' ? effect.code : ''));
  return codes && !codes.includes('explanationFails');
}
