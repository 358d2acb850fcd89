// What a rule may say, as fixed choices: the cells hold the words, the code thinks in keys.

import type { Options } from '../../kernel/schema/options';

/**
 * What a rule waits for. Some need a number of days or a name beside them, in the column `what`.
 * Hint: complaints opened or overdue, and documents sent, come here with the modules whose tables know of them: a key, its table in
 * `TABLE_OF_EVENT` and its finder in `occasions.ts`, as CONTRIBUTING says.
 */
export const RULE_EVENTS = {
  leadCreated: { uz: 'Yangi lid tushdi', ru: 'Пришёл новый лид', en: 'A lead came in' },
  stageEntered: { uz: 'Bosqichga oʻtdi', ru: 'Перешёл на этап', en: 'A stage was entered' },
  noTouch: { uz: 'N kun aloqa yoʻq', ru: 'N дней без контакта', en: 'No contact for N days' },
  contactDue: { uz: 'Aloqa vaqti keldi', ru: 'Пора связаться', en: 'The next contact is due' },
  taskDue: { uz: 'Vazifa muddati keldi', ru: 'Срок задачи', en: 'A task is due' },
  promiseDue: { uz: 'Vaʼda muddati keldi', ru: 'Срок обещания', en: 'A promise is due' },
  paymentDue: { uz: 'Toʻlov muddati keldi', ru: 'Срок оплаты', en: 'A payment is due' },
  paymentLate: { uz: 'Toʻlov N kun kechikdi', ru: 'Оплата опоздала на N дней', en: 'A payment is N days late' },
  lastPurchase: {
    uz: 'Oxirgi xariddan N kun oʻtdi',
    ru: 'N дней с последней покупки',
    en: 'N days since the last purchase',
  },
  birthday: { uz: 'Tugʻilgan kun', ru: 'День рождения', en: 'Birthday' },
  consentGiven: { uz: 'Rozilik berdi', ru: 'Дал согласие', en: 'Consent was given' },
  fieldChanged: { uz: 'Maydon oʻzgardi', ru: 'Поле изменилось', en: 'A field was changed' },
} as const satisfies Options;
export type RuleEvent = keyof typeof RULE_EVENTS;

export const RULE_ACTIONS = {
  task: { uz: 'Vazifa qoʻyish', ru: 'Поставить задачу', en: 'Add a task' },
  nextContact: { uz: 'Keyingi aloqani belgilash', ru: 'Назначить контакт', en: 'Set the next contact' },
  setField: { uz: 'Maydonga yozish', ru: 'Записать в поле', en: 'Set a field' },
  mailCustomer: { uz: 'Mijozga xat yuborish', ru: 'Письмо клиенту', en: 'Mail the customer' },
  tellStaff: { uz: 'Masʼulga xabar', ru: 'Сообщить ответственному', en: 'Tell the person assigned' },
  tellOwner: { uz: 'Rahbarga xabar', ru: 'Сообщить руководителю', en: 'Tell the owner' },
} as const satisfies Options;
export type RuleAction = keyof typeof RULE_ACTIONS;

export const RULE_MODES = {
  off: { uz: 'Oʻchiq', ru: 'Выключено', en: 'Off' },
  suggest: { uz: 'Maslahat beradi', ru: 'Советует', en: 'Suggests' },
  on: { uz: 'Yoqilgan', ru: 'Включено', en: 'On' },
} as const satisfies Options;
export type RuleMode = keyof typeof RULE_MODES;
