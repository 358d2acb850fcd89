// The parts of the sentence that a rule is, as the dialog puts them together.

import type { Dictionary } from '../../kernel/i18n/texts';
import type { Options } from '../../kernel/schema/options';
import { RULE_ACTIONS, RULE_EVENTS, RULE_MODES } from './options';

export const sentenceTexts = {
  'rules.when.leadCreated': { uz: 'Yangi lid tushganda', ru: 'Когда пришёл новый лид', en: 'When a lead came in' },
  'rules.when.stageEntered': {
    uz: 'Bitim «{what}» bosqichiga oʻtganda',
    ru: 'Когда сделка перешла на этап «{what}»',
    en: 'When a deal entered “{what}”',
  },
  'rules.when.noTouch': {
    uz: 'Bitimda {what} kun aloqa boʻlmaganda',
    ru: 'Когда по сделке {what} дн. нет контакта',
    en: 'When a deal had no contact for {what} days',
  },
  'rules.when.contactDue': {
    uz: 'Keyingi aloqa kuni kelganda',
    ru: 'Когда пора связаться',
    en: 'When the next contact is due',
  },
  'rules.when.taskDue': { uz: 'Vazifa muddati kelganda', ru: 'Когда наступил срок задачи', en: 'When a task is due' },
  'rules.when.promiseDue': {
    uz: 'Vaʼda muddati kelganda',
    ru: 'Когда наступил срок обещания',
    en: 'When a promise is due',
  },
  'rules.when.paymentDue': {
    uz: 'Toʻlov kuni kelganda',
    ru: 'Когда наступил день оплаты',
    en: 'When a payment is due',
  },
  'rules.when.paymentDue.before': {
    uz: 'Toʻlovga {what} kun qolganda',
    ru: 'За {what} дн. до оплаты',
    en: '{what} days before a payment is due',
  },
  'rules.when.paymentLate': {
    uz: 'Toʻlov {what} kun kechikkanda',
    ru: 'Когда оплата опоздала на {what} дн.',
    en: 'When a payment is {what} days late',
  },
  'rules.when.lastPurchase': {
    uz: 'Oxirgi xariddan {what} kun oʻtganda',
    ru: 'Через {what} дн. после последней покупки',
    en: '{what} days after the last purchase',
  },
  'rules.when.lastPurchase.of': {
    uz: '«{product}» xarididan {what} kun oʻtganda',
    ru: 'Через {what} дн. после покупки «{product}»',
    en: '{what} days after “{product}” was bought',
  },
  'rules.when.birthday': {
    uz: 'Mijozning tugʻilgan kunida',
    ru: 'В день рождения клиента',
    en: 'On a customer’s birthday',
  },
  'rules.when.birthday.before': {
    uz: 'Mijozning tugʻilgan kuniga {what} kun qolganda',
    ru: 'За {what} дн. до дня рождения клиента',
    en: '{what} days before a customer’s birthday',
  },
  'rules.when.consentGiven': {
    uz: 'Mijoz xat olishga rozi boʻlganda',
    ru: 'Когда клиент согласился на письма',
    en: 'When a customer agreed to letters',
  },
  'rules.when.fieldChanged': {
    uz: '«{what}» ustuni oʻzgarganda',
    ru: 'Когда изменился столбец «{what}»',
    en: 'When “{what}” was changed',
  },
  'rules.if': { uz: 'agar {condition}', ru: 'если {condition}', en: 'if {condition}' },
  'rules.blank': { uz: '«{field}» boʻsh boʻlsa', ru: '«{field}» пусто', en: '“{field}” is blank' },
  'rules.filled': { uz: '«{field}» toʻldirilgan boʻlsa', ru: '«{field}» заполнено', en: '“{field}” is filled' },
  'rules.after': { uz: '{wait} oʻtgach', ru: 'через {wait}', en: 'after {wait}' },
  'rules.dayCount': { uz: '{count} kun', ru: '{count} дн.', en: '{count} days' },
  'rules.then.task': { uz: 'vazifa «{what}»', ru: 'задача «{what}»', en: 'task “{what}”' },
  'rules.then.nextContact': {
    uz: 'keyingi aloqa {what} oʻtgach',
    ru: 'следующий контакт через {what}',
    en: 'next contact in {what}',
  },
  'rules.then.setField': { uz: 'yoziladi: {what}', ru: 'записать: {what}', en: 'write: {what}' },
  'rules.then.mailCustomer': {
    uz: 'mijozga xat «{what}»',
    ru: 'письмо клиенту «{what}»',
    en: 'mail “{what}” to the customer',
  },
  'rules.then.tellStaff': {
    uz: 'masʼulga xabar «{what}»',
    ru: 'сообщить ответственному «{what}»',
    en: 'tell the person assigned “{what}”',
  },
  'rules.then.tellOwner': {
    uz: 'rahbarga xabar «{what}»',
    ru: 'сообщить руководителю «{what}»',
    en: 'tell the owner “{what}”',
  },
  ...wordsUnder('rules.event', RULE_EVENTS),
  ...wordsUnder('rules.action', RULE_ACTIONS),
  ...wordsUnder('rules.mode', RULE_MODES),
} satisfies Dictionary;

/** The words of the choices themselves, so that the form and the cells say the same. */
function wordsUnder(start: string, options: Options): Dictionary {
  return Object.fromEntries(Object.entries(options).map(([key, words]) => [`${start}.${key}`, words]));
}
