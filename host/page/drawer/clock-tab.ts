// The clock of the workbench: what time the script and TODAY() see, and buttons that wind it on.

import { element } from '../element';
import type { TabRooms } from './drawer';
import { actionButton, timeText } from './pieces';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function drawClock({ view, ask, complain }: TabRooms): readonly HTMLElement[] {
  const ahead = view.now - Date.now();
  const face = element('time', { class: 'clock-face' });
  const tick = () => {
    face.textContent = timeText(Date.now() + ahead, view.timeZone);
    if (face.isConnected) setTimeout(tick, 1000);
  };
  requestAnimationFrame(tick);
  return [
    element('p', { class: 'clock' }, face, element('span', {}, `${view.timeZone}, ${distanceText(ahead)}`)),
    element(
      'div',
      { class: 'controls' },
      actionButton('+1 hour', () => ask({ kind: 'wind', milliseconds: HOUR })),
      actionButton('Next morning, 09:00', () => ask({ kind: 'wind-to-hour', hour: 9 })),
      actionButton('+1 day', () => ask({ kind: 'wind', milliseconds: 24 * HOUR })),
      customSpan((milliseconds) => ask({ kind: 'wind', milliseconds }), complain),
      actionButton('Now', () => ask({ kind: 'real-time' })),
    ),
    element('p', { class: 'hint' }, 'Time triggers that fall due on the way are run, each at its time.'),
  ];
}

function customSpan(wind: (milliseconds: number) => void, complain: (message: string) => void): HTMLElement {
  const field = element('input', { type: 'number', min: '1', value: '30', 'aria-label': 'Minutes' });
  const button = actionButton('+ minutes', () => {
    const minutes = Number(field.value);
    if (minutes > 0) wind(minutes * MINUTE);
    else complain(`"${field.value}" is no number of minutes. Give one above zero: the clock goes on only.`);
  });
  return element('span', { class: 'controls' }, field, button);
}

function distanceText(ahead: number): string {
  const minutes = Math.round(ahead / MINUTE);
  if (minutes === 0) return 'the real time';
  const [size, sign] = [Math.abs(minutes), minutes > 0 ? 'ahead of' : 'behind'];
  return `${Math.floor(size / 60)} h ${size % 60} min ${sign} the real time`;
}
