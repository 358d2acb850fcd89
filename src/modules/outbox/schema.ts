// The outbox: every message that Daftar sends, one row each, claimed before it goes and confirmed after. Written by Daftar only.

import { defineTable } from '../../kernel/schema/table';

const MACHINE = { machine: true, since: 5 } as const;
/** What the letter says and how far it has come: the history knows of a message by its key alone, and has no letters in it. */
const PASSING = { ...MACHINE, derived: true } as const;

export const sendsTable = defineTable({
  name: 'sends',
  sheet: { uz: 'Yuborish navbati', ru: 'Очередь отправки', en: 'Outbox' },
  prefix: 'Y',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' }, ...MACHINE },
    // What is sent once: 'digest:PERSON:DAY', 'RULE:RECORD:OCCURRENCE'.
    key: { kind: 'text', heading: { uz: 'Nima uchun', ru: 'Повод', en: 'Occasion' }, ...MACHINE },
    kind: { kind: 'text', heading: { uz: 'Turi', ru: 'Вид', en: 'Kind' }, ...MACHINE },
    channel: { kind: 'text', heading: { uz: 'Kanal', ru: 'Канал', en: 'Channel' }, ...MACHINE },
    // An e-mail address, or the number of a chat.
    to: { kind: 'text', heading: { uz: 'Kimga', ru: 'Кому', en: 'To' }, ...MACHINE },
    customerId: { kind: 'text', heading: { uz: 'Mijoz raqami', ru: '№ клиента', en: 'Customer no.' }, ...MACHINE },
    ruleId: { kind: 'text', heading: { uz: 'Qoida raqami', ru: '№ правила', en: 'Rule no.' }, ...MACHINE },
    subject: { kind: 'text', heading: { uz: 'Mavzu', ru: 'Тема', en: 'Subject' }, ...PASSING },
    // Blank once it was sent: a ledger needs no letters.
    text: { kind: 'text', heading: { uz: 'Matn', ru: 'Текст', en: 'Text' }, ...PASSING },
    html: { kind: 'text', heading: { uz: 'Koʻrinishi', ru: 'Вид письма', en: 'HTML' }, ...PASSING },
    replyTo: { kind: 'text', heading: { uz: 'Javob manzili', ru: 'Ответить', en: 'Reply to' }, ...PASSING },
    status: { kind: 'text', heading: { uz: 'Holati', ru: 'Состояние', en: 'Status' }, ...PASSING },
    tries: { kind: 'number', heading: { uz: 'Urinishlar', ru: 'Попыток', en: 'Tries' }, ...PASSING },
    notBefore: { kind: 'instant', heading: { uz: 'Eng erta', ru: 'Не раньше', en: 'Not before' }, ...PASSING },
    // After it a message is worth nothing any more.
    until: { kind: 'instant', heading: { uz: 'Eng kech', ru: 'Не позже', en: 'Not after' }, ...PASSING },
    claimedAt: { kind: 'instant', heading: { uz: 'Olingan', ru: 'Взято', en: 'Claimed at' }, ...PASSING },
    // Who sends, and what they had left: whether a run that died had sent it is told by these.
    claim: { kind: 'text', heading: { uz: 'Kim yubordi', ru: 'Кто отправил', en: 'Sent by' }, ...PASSING },
    sentAt: { kind: 'instant', heading: { uz: 'Yuborilgan', ru: 'Отправлено', en: 'Sent at' }, ...PASSING },
    error: { kind: 'text', heading: { uz: 'Xato', ru: 'Ошибка', en: 'Error' }, ...PASSING },
    createdAt: { kind: 'instant', heading: { uz: 'Qoʻshilgan', ru: 'Добавлено', en: 'Added' }, ...MACHINE },
  },
});
