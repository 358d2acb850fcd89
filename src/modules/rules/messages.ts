// Writes the messages that rules send: to a customer by a template, to who is responsible, to the owner.

import { optionKey } from '../../kernel/schema/options';
import { nextWorkingInstant, type WorkTime } from '../../kernel/time/work-time';
import type { Zone } from '../../kernel/time/zone';
import { type Message, type Way, type WaysThereAre, wayTo } from '../outbox/index';
import { type Colleague, findColleague, ROLES } from '../staff/index';
import type { WrittenLetter } from '../templates/index';
import type { AmountOf } from './amounts';
import { textOf } from './facts';
import type { PlannedAction } from './plan-actions';
import { type Deed, needsConsent } from './rule';
import { fillIn } from './words';

export interface Tellers {
  readonly colleagues: readonly Colleague[];
  readonly ways: WaysThereAre;
  readonly work: WorkTime;
  readonly now: number;
  readonly zone: Zone;
  readonly amountOf: AmountOf;
  /** Returns the letter of a template, filled in for a customer; null where the template is gone or names what nobody knows. */
  readonly letterOf: (template: string, action: PlannedAction) => WrittenLetter | null;
}

/** After that nobody needs to hear of it any more. */
const WORTH_MS = 3 * 86_400_000;

/** Returns the messages of an action, [] for one that sends none; null where there is nobody whom it could reach. */
export function messagesOf(action: PlannedAction, tellers: Tellers): readonly Message[] | null {
  const { deed } = action.rule;
  if (deed.kind === 'mailCustomer') return toCustomer(action, deed, tellers);
  if (deed.kind !== 'tellStaff' && deed.kind !== 'tellOwner') return [];
  const way = wayOf(action, deed.kind, tellers);
  return way && [toColleague(action, deed.text, way, tellers)];
}

function toCustomer(
  action: PlannedAction,
  { template }: Extract<Deed, { kind: 'mailCustomer' }>,
  tellers: Tellers,
): readonly Message[] | null {
  const letter = tellers.letterOf(template, action);
  const to = textOf(action.rows.customers, 'email').trim();
  if (!letter || to === '') return null;
  const replyTo = findColleague(tellers.colleagues, action.responsible)?.email ?? '';
  const way = { channel: 'mail', to } as const;
  const kind = needsConsent(action.rule) ? 'marketing' : 'customer';
  return [{ ...base(action, way, tellers), ...letter, kind, replyTo, customerId: action.customerId }];
}

/** What nobody is responsible for, or whose person cannot be reached, the owner hears. */
function wayOf({ responsible }: PlannedAction, kind: Deed['kind'], { colleagues, ways }: Tellers): Way | null {
  const alert = { ...ways, isAlert: true };
  const person = kind === 'tellStaff' ? findColleague(colleagues, responsible) : null;
  const owners = colleagues.filter(({ role }) => optionKey(ROLES, role) === 'owner');
  return [...(person ? [person] : []), ...owners].map((each) => wayTo(each, alert)).find((way) => way !== null) ?? null;
}

function toColleague(action: PlannedAction, text: string, way: Way, tellers: Tellers): Message {
  const { rule, record, rows } = action;
  const said = fillIn(text, rows, tellers.amountOf);
  const who = [textOf(rows.customers, 'name'), textOf(rows.customers, 'contact'), record];
  const about = who.filter((part) => part !== '').join(' · ');
  const subject = way.channel === 'mail' ? `${rule.name || said}: ${who[0] || record}` : '';
  return {
    ...base(action, way, tellers),
    kind: 'rule',
    subject,
    text: `${said}\n\n${about}`,
    replyTo: '',
    customerId: '',
  };
}

function base({ key, rule }: PlannedAction, way: Way, { work, now, zone }: Tellers) {
  const notBefore = nextWorkingInstant(work, now, zone);
  return { ...way, key, html: '', ruleId: rule.id, notBefore, until: notBefore + WORTH_MS };
}
