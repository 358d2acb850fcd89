// What is counted over activities: how often, and how long, people talk with customers. Bulk sends are none.

import { defineMeasure, inPeriod } from '../../kernel/kpi/measure';
import { CHANNELS, type Channel } from './options';
import { activitiesTable } from './schema';

const BY = { owner: 'staff' } as const;

/** Contacts over one channel. */
function over(channel: Channel) {
  return defineMeasure({
    name: `contactsBy${channel[0]?.toUpperCase()}${channel.slice(1)}`,
    table: activitiesTable,
    aggregate: { kind: 'count' },
    where: [{ field: 'channel', is: 'word', options: CHANNELS, key: channel }, ...inPeriod('at')],
    by: BY,
  });
}

export const calls = over('call');
/** One measure a channel by which one writes. */
export const messages = (['telegram', 'sms', 'whatsapp', 'instagram', 'email'] as const).map(over);
export const meetings = (['meeting', 'visit'] as const).map(over);

/** Minutes that were written down. */
export const contactMinutes = defineMeasure({
  name: 'contactMinutes',
  table: activitiesTable,
  aggregate: { kind: 'sum', field: 'minutes' },
  where: inPeriod('at'),
  by: BY,
});
