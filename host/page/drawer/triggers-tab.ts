// The installed triggers of all people: when they ran, when they will, and a button to run one now.

import type { Schedule, TriggerFacts } from '../../trigger-facts';
import type { TabRooms } from './drawer';
import { actionButton, failure, nothingYet, table, timeText } from './pieces';

const HEADS = ['Function', 'Event', 'Owner', 'Last run', 'Next run', 'Last error', ''];

export function drawTriggers({ view, ask }: TabRooms): readonly HTMLElement[] {
  if (view.triggers.length === 0) {
    return [nothingYet('No triggers are installed. Simple triggers such as onEdit need no installation.')];
  }
  const time = (instant: number | undefined) => (instant === undefined ? '—' : timeText(instant, view.timeZone));
  const rows = view.triggers.map((trigger) => [
    trigger.handler,
    eventText(trigger),
    trigger.owner,
    time(trigger.lastAt),
    time(trigger.nextAt),
    trigger.lastError === undefined ? '' : failure(trigger.lastError),
    actionButton('Run now', () => ask({ kind: 'run-trigger', id: trigger.id })),
  ]);
  return [table(HEADS, rows)];
}

function eventText({ event, schedule }: TriggerFacts): string {
  return schedule ? scheduleText(schedule) : event.toLowerCase().replaceAll('_', ' ');
}

const WEEK_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function scheduleText(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'once':
      return 'once';
    case 'every':
      return schedule.count === 1 ? `every ${schedule.unit.slice(0, -1)}` : `every ${schedule.count} ${schedule.unit}`;
    case 'calendar': {
      const hour = `${schedule.hour}:00–${schedule.hour + 1}:00`;
      if (schedule.weekDay !== undefined) return `${WEEK_DAYS[schedule.weekDay]}s, ${hour}`;
      if (schedule.monthDay !== undefined) return `day ${schedule.monthDay} of the month, ${hour}`;
      return (schedule.days ?? 1) === 1 ? `every day, ${hour}` : `every ${schedule.days} days, ${hour}`;
    }
  }
}
