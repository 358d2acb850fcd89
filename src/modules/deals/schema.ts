// The deals table: one wish to buy from lead to paid or lost.

import { defineTable, type TableMarking } from '../../kernel/schema/table';
import { SEGMENTS } from '../customers/index';

const DERIVED = { machine: true, derived: true, since: 6 } as const;

/** What is won or lost asks for nothing any more. */
const IS_RUNNING = '{wonAt}="";{lostAt}="";{nextContact}<>""';
const STUCK_AFTER = 'INDEX(INDIRECT("stages_stuck_days");MATCH({stage};INDIRECT("stages_label");0))';
const MARKINGS: readonly TableMarking[] = [
  { field: 'nextContact', when: `=AND(${IS_RUNNING};{nextContact}<TODAY())`, tone: 'late' },
  { field: 'nextContact', when: `=AND(${IS_RUNNING};{nextContact}=TODAY())`, tone: 'today' },
  {
    field: 'stage',
    // Blank rows are not looked up: there are many of them. A stage without days holds nobody up.
    when: `=IF(OR({stage}="";{stageSince}="");FALSE;IFERROR(AND(${STUCK_AFTER}>0;TODAY()-INT({stageSince})>${STUCK_AFTER});FALSE))`,
    tone: 'stuck',
    names: ['stages_label', 'stages_stuck_days'],
  },
];

export const dealsTable = defineTable({
  name: 'deals',
  sheet: { uz: 'Bitimlar', ru: 'Сделки', en: 'Deals' },
  prefix: 'B',
  markings: MARKINGS,
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' } },
    customer: {
      kind: 'reference',
      heading: { uz: 'Mijoz', ru: 'Клиент', en: 'Customer' },
      aliases: ['Xaridor', 'Klient'],
      labelOf: { table: 'customers', by: 'customerId' },
      width: 200,
    },
    stage: { kind: 'choice', heading: { uz: 'Bosqich', ru: 'Этап', en: 'Stage' }, choices: 'stages_label' },
    need: {
      kind: 'text',
      heading: { uz: 'Nima kerak', ru: 'Что нужно', en: 'Need' },
      aliases: ['Ehtiyoj'],
      width: 220,
    },
    amount: { kind: 'money', heading: { uz: 'Summa', ru: 'Сумма', en: 'Amount' } },
    nextContact: { kind: 'day', heading: { uz: 'Keyingi aloqa', ru: 'Следующий контакт', en: 'Next contact' } },
    source: { kind: 'choice', heading: { uz: 'Manba', ru: 'Источник', en: 'Source' }, choices: 'sources_label' },
    nextStep: { kind: 'text', heading: { uz: 'Keyingi qadam', ru: 'Следующий шаг', en: 'Next step' } },
    responsible: {
      kind: 'person',
      heading: { uz: 'Masʼul', ru: 'Ответственный', en: 'Assigned to' },
      choices: 'staff_label',
    },
    lossReason: {
      kind: 'choice',
      heading: { uz: 'Yoʻqotish sababi', ru: 'Причина отказа', en: 'Loss reason' },
      choices: 'loss_reasons_label',
    },
    pipeline: { kind: 'text', heading: { uz: 'Voronka', ru: 'Воронка', en: 'Pipeline' }, further: true, since: 3 },
    contactPerson: {
      kind: 'text',
      heading: { uz: 'Aloqa shaxsi', ru: 'Контактное лицо', en: 'Contact person' },
      further: true,
      since: 3,
    },
    expectedClose: {
      kind: 'day',
      heading: { uz: 'Kutilayotgan sana', ru: 'Ожидаемая дата', en: 'Expected close' },
      further: true,
      since: 3,
    },
    competitor: {
      kind: 'text',
      heading: { uz: 'Raqobatchi', ru: 'Конкурент', en: 'Competitor' },
      further: true,
      since: 3,
    },
    contractNumber: {
      kind: 'text',
      heading: { uz: 'Shartnoma raqami', ru: 'Номер договора', en: 'Contract no.' },
      further: true,
      since: 4,
    },
    contractFrom: {
      kind: 'day',
      heading: { uz: 'Shartnoma sanasi', ru: 'Договор с', en: 'Contract from' },
      further: true,
      since: 4,
    },
    contractUntil: {
      kind: 'day',
      heading: { uz: 'Shartnoma tugaydi', ru: 'Договор до', en: 'Contract until' },
      further: true,
      since: 4,
    },
    deferralDays: {
      kind: 'number',
      heading: { uz: 'Toʻlovni kechiktirish, kun', ru: 'Отсрочка оплаты, дней', en: 'Payment deferral, days' },
      further: true,
      since: 4,
    },
    penalty: {
      kind: 'percent',
      heading: { uz: 'Jarima, kuniga', ru: 'Пеня в день', en: 'Penalty a day' },
      further: true,
      since: 4,
    },
    deliverBy: {
      kind: 'day',
      heading: { uz: 'Yetkazish muddati', ru: 'Поставить до', en: 'Deliver by' },
      further: true,
      since: 4,
    },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' }, width: 240, since: 3 },
    customerId: { kind: 'text', heading: { uz: 'Mijoz raqami', ru: '№ клиента', en: 'Customer no.' }, machine: true },
    createdAt: { kind: 'instant', heading: { uz: 'Qoʻshilgan', ru: 'Добавлена', en: 'Added' }, machine: true },
    stageSince: {
      kind: 'instant',
      heading: { uz: 'Bosqichda', ru: 'На этапе с', en: 'In stage since' },
      machine: true,
    },
    wonAt: { kind: 'instant', heading: { uz: 'Sotilgan vaqti', ru: 'Продано', en: 'Won at' }, machine: true },
    lostAt: {
      kind: 'instant',
      heading: { uz: 'Yoʻqotilgan vaqti', ru: 'Отказ получен', en: 'Lost at' },
      machine: true,
    },
    reached: {
      kind: 'number',
      heading: { uz: 'Yetgan bosqichi', ru: 'Дошла до этапа', en: 'Stage reached' },
      machine: true,
      since: 3,
    },
    arrivedAt: {
      kind: 'instant',
      heading: { uz: 'Kelgan vaqti', ru: 'Поступила', en: 'Arrived at' },
      machine: true,
      since: 3,
    },
    firstReplyAt: {
      kind: 'instant',
      heading: { uz: 'Birinchi javob', ru: 'Первый ответ', en: 'First reply at' },
      machine: true,
      since: 3,
    },
    lastTouch: {
      kind: 'instant',
      heading: { uz: 'Oxirgi aloqa', ru: 'Последний контакт', en: 'Last contact' },
      machine: true,
      since: 3,
    },
    // The stage as Daftar last saw it: where the cell of the stage says another one, people moved the deal by hand.
    stageKey: {
      kind: 'text',
      heading: { uz: 'Bosqich kaliti', ru: 'Ключ этапа', en: 'Stage key' },
      machine: true,
      since: 3,
    },
    // When it first came to terms: K13 counts these.
    agreedAt: {
      kind: 'instant',
      heading: { uz: 'Kelishilgan vaqti', ru: 'Договорились', en: 'Agreed at' },
      machine: true,
      since: 6,
    },
    segment: {
      kind: 'choice',
      heading: { uz: 'Segment', ru: 'Сегмент', en: 'Segment' },
      options: SEGMENTS,
      ...DERIVED,
    },
    // Of being won, as the firm's own past has it.
    chance: { kind: 'percent', heading: { uz: 'Sotilish ehtimoli', ru: 'Шанс продажи', en: 'Chance' }, ...DERIVED },
  },
});

/** What only a move writes, by the rules of the stages. */
export const STAMPS_OF_MOVES: readonly string[] = ['stageKey', 'stageSince', 'reached', 'wonAt', 'lostAt', 'agreedAt'];
