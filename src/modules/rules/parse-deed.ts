// Reads what a rule is to do: the action and the text beside it.

import { type Language, wordIn } from '../../kernel/i18n/language';
import type { Issue } from '../../kernel/issue';
import { parseText } from '../../kernel/schema/parse-text';
import { fold } from '../../kernel/text/fold';
import { MERGE_FIELDS } from '../templates/index';
import { neededPlaces, neverFilled } from './blanks';
import { fieldAt, findPlace, LOOKED_IN } from './fields';
import type { RuleAction } from './options';
import { parseWait } from './parse-wait';
import { unquoted } from './quotes';
import type { Deed, Place, RuleTable } from './rule';
import type { TemplateChoice } from './view';
import { knownPlaces, unknownPlaces } from './words';

export interface DeedWorld {
  readonly templates: readonly TemplateChoice[];
  /** Names of the staff. */
  readonly staff: readonly string[];
  readonly language: Language;
}

type ParsedDeed = { readonly ok: true; readonly deed: Deed } | { readonly ok: false; readonly issue: Issue };

const LONGEST_TITLE = 300;
/** What a rule may write. Stages have rules of their own, money and consent are people's word, and numbers are Daftar's. */
export const MAY_SET: Readonly<Partial<Record<RuleTable, readonly string[]>>> = {
  deals: ['nextStep', 'source', 'responsible', 'competitor', 'expectedClose'],
  customers: [
    ...['source', 'responsible', 'segment', 'tags', 'city', 'channel'],
    ...['preferences', 'relation', 'touchDays'],
  ],
};

/** Parses the text of an action; `table` is that of the records which the rule is about. */
export function parseDeed(action: RuleAction, text: string, table: RuleTable, world: DeedWorld): ParsedDeed {
  const detail = text.trim();
  switch (action) {
    case 'task':
      if (detail === '' || detail.length > LONGEST_TITLE) return refused('rules.err.title', detail);
      return told(detail, { kind: 'task', title: detail }, world);
    case 'nextContact':
      return nextContact(detail, table);
    case 'setField':
      return setField(detail, table, world);
    case 'mailCustomer':
      return letter(detail, table, world);
    default:
      return detail === '' ? refused('rules.err.message', detail) : told(detail, { kind: action, text: detail }, world);
  }
}

function letter(detail: string, table: RuleTable, { templates, language }: DeedWorld): ParsedDeed {
  const template = templates.find(({ name }) => detail !== '' && fold(name) === fold(detail));
  if (!template) {
    const named = templates.map(({ name }) => name).join(', ') || '—';
    return refused('rules.err.template', detail, { templates: named });
  }
  const places = neededPlaces(template);
  const blank = neverFilled(places, table).map((place) => `{${wordIn(MERGE_FIELDS[place], language)}}`);
  if (blank.length > 0) return refused('rules.err.templateBlank', detail, { places: blank.join(', ') });
  return { ok: true, deed: { kind: 'mailCustomer', template: template.name, places } };
}

/** Nobody wants to read braces. */
function told(text: string, deed: Deed, { language }: DeedWorld): ParsedDeed {
  const unknown = unknownPlaces(text);
  if (unknown.length === 0) return { ok: true, deed };
  return refused('rules.err.place', unknown.join(', '), { places: knownPlaces(language) });
}

function nextContact(detail: string, table: RuleTable): ParsedDeed {
  if (table !== 'deals') return { ok: false, issue: { field: 'action', received: '', text: 'rules.err.noDeal' } };
  const after = detail === '' ? null : parseWait(detail);
  return after ? { ok: true, deed: { kind: 'nextContact', after } } : refused('rules.err.nextContact', detail);
}

/** "manba = Instagram". */
function setField(detail: string, table: RuleTable, world: DeedWorld): ParsedDeed {
  const at = detail.indexOf('=');
  if (at < 1) return refused('rules.err.setField', detail);
  const [name, text] = [unquoted(detail.slice(0, at)), unquoted(detail.slice(at + 1))];
  const place = findPlace(LOOKED_IN[table], name);
  if (!place) return refused('rules.err.field', name);
  if (!MAY_SET[place.table]?.includes(place.field)) return refused('rules.err.fieldNotAllowed', name);
  const isFit = text !== '' && fits(place, text, world);
  return isFit ? { ok: true, deed: { kind: 'setField', place, text } } : refused('rules.err.fieldValue', text || name);
}

function fits(place: Place, text: string, { staff, language }: DeedWorld): boolean {
  const field = fieldAt(place);
  if (field.kind === 'person') return staff.some((name) => fold(name) === fold(text));
  return parseText(field, text, { name: place.field, language }).ok;
}

function refused(text: string, received: string, params: Issue['params'] = {}): ParsedDeed {
  return { ok: false, issue: { field: 'detail', received, text, params } };
}
