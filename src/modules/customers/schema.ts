// The customers table: persons and firms, each once.

import { defineTable } from '../../kernel/schema/table';
import { CHANNELS } from '../activities/index';
import { CONSENTS, CUSTOMER_KINDS, HEALTH_REASONS, HEALTHS, RELATIONS, SEGMENTS, STATUSES } from './options';

const DERIVED = { machine: true, derived: true, since: 4 } as const;

export const customersTable = defineTable({
  name: 'customers',
  sheet: { uz: 'Mijozlar', ru: 'Клиенты', en: 'Customers' },
  prefix: 'M',
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' } },
    name: {
      kind: 'text',
      heading: { uz: 'Ism', ru: 'Имя', en: 'Name' },
      aliases: [
        'Mijoz',
        'Xaridor',
        'Haridor',
        'Klient',
        'Клиент',
        'Customer',
        'Firma nomi',
        'Название',
        'Company name',
      ],
      width: 200,
    },
    contact: {
      kind: 'contact',
      heading: { uz: 'Telefon yoki @username', ru: 'Телефон или @username', en: 'Phone or @username' },
      aliases: ['Telefon', 'Телефон', 'Phone'],
      width: 170,
    },
    source: {
      kind: 'choice',
      heading: { uz: 'Manba', ru: 'Источник', en: 'Source' },
      choices: 'sources_label',
    },
    responsible: {
      kind: 'person',
      heading: { uz: 'Masʼul', ru: 'Ответственный', en: 'Assigned to' },
      choices: 'staff_label',
    },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' }, width: 240 },
    kind: {
      kind: 'choice',
      heading: { uz: 'Shaxs yoki firma', ru: 'Лицо или компания', en: 'Person or company' },
      options: CUSTOMER_KINDS,
      since: 3,
    },
    segment: {
      kind: 'choice',
      heading: { uz: 'Segment', ru: 'Сегмент', en: 'Segment' },
      options: SEGMENTS,
      width: 80,
      since: 3,
    },
    tags: { kind: 'text', heading: { uz: 'Teglar', ru: 'Теги', en: 'Tags' }, aliases: ['Toifa', 'Класс'], since: 3 },
    phone2: {
      kind: 'contact',
      heading: { uz: 'Ikkinchi telefon', ru: 'Второй телефон', en: 'Second phone' },
      since: 3,
    },
    email: {
      kind: 'email',
      heading: { uz: 'Elektron pochta', ru: 'Эл. почта', en: 'E-mail' },
      aliases: ['Email', 'Pochta', 'Почта'],
      since: 3,
    },
    city: { kind: 'text', heading: { uz: 'Shahar', ru: 'Город', en: 'City' }, aliases: ['Tuman'], since: 3 },
    birthday: {
      kind: 'day',
      heading: { uz: 'Tugʻilgan kuni', ru: 'День рождения', en: 'Birthday' },
      further: true,
      since: 3,
    },
    channel: {
      kind: 'choice',
      heading: { uz: 'Qulay kanal', ru: 'Удобный канал', en: 'Preferred channel' },
      options: CHANNELS,
      further: true,
      since: 3,
    },
    preferences: {
      kind: 'text',
      heading: { uz: 'Nimani yoqtiradi', ru: 'Предпочтения', en: 'Preferences' },
      further: true,
      since: 3,
    },
    referredBy: {
      kind: 'text',
      heading: { uz: 'Kim tavsiya qildi', ru: 'Кто порекомендовал', en: 'Referred by' },
      further: true,
      since: 3,
    },
    relation: {
      kind: 'choice',
      heading: { uz: 'Kim biz uchun', ru: 'Кто он нам', en: 'Relation' },
      options: RELATIONS,
      further: true,
      since: 3,
    },
    taxId: { kind: 'text', heading: { uz: 'STIR', ru: 'ИНН', en: 'Tax ID' }, further: true, since: 3 },
    requisites: {
      kind: 'text',
      heading: { uz: 'Rekvizitlar', ru: 'Реквизиты', en: 'Bank details' },
      aliases: ['Bank', 'Банк'],
      further: true,
      since: 3,
    },
    doNotContact: {
      kind: 'flag',
      heading: { uz: 'Bezovta qilinmasin', ru: 'Не беспокоить', en: 'Do not contact' },
      further: true,
      since: 3,
    },
    // Days after which a customer who was not spoken to is being lost; blank: by class, as the settings say.
    touchDays: {
      kind: 'number',
      heading: { uz: 'Aloqa oraligʻi (kun)', ru: 'Связь раз в N дней', en: 'Stay in touch (days)' },
      further: true,
      since: 5,
    },
    consent: {
      kind: 'choice',
      heading: { uz: 'Xat olishga rozi', ru: 'Согласие на письма', en: 'Consent' },
      options: CONSENTS,
      further: true,
      since: 5,
    },
    consentOn: {
      kind: 'day',
      heading: { uz: 'Rozilik sanasi', ru: 'Дата согласия', en: 'Consent date' },
      further: true,
      since: 5,
    },
    consentHow: {
      kind: 'text',
      heading: { uz: 'Rozilik qanday olindi', ru: 'Как получено согласие', en: 'Consent origin' },
      further: true,
      since: 5,
    },
    createdAt: { kind: 'instant', heading: { uz: 'Qoʻshilgan', ru: 'Добавлен', en: 'Added' }, machine: true },
    lastTouch: {
      kind: 'instant',
      heading: { uz: 'Oxirgi aloqa', ru: 'Последний контакт', en: 'Last contact' },
      machine: true,
      since: 3,
    },
    status: { kind: 'choice', heading: { uz: 'Holati', ru: 'Статус', en: 'Status' }, options: STATUSES, ...DERIVED },
    health: { kind: 'choice', heading: { uz: 'Ahvoli', ru: 'Состояние', en: 'Health' }, options: HEALTHS, ...DERIVED },
    healthReason: {
      kind: 'choice',
      heading: { uz: 'Ahvol sababi', ru: 'Причина состояния', en: 'Health reason' },
      options: HEALTH_REASONS,
      ...DERIVED,
    },
    firstSale: {
      kind: 'day',
      heading: { uz: 'Birinchi sotuv', ru: 'Первая продажа', en: 'First sale' },
      ...DERIVED,
    },
    lastSale: { kind: 'day', heading: { uz: 'Oxirgi sotuv', ru: 'Последняя продажа', en: 'Last sale' }, ...DERIVED },
    salesCount: {
      kind: 'number',
      heading: { uz: 'Sotuvlar soni', ru: 'Число продаж', en: 'Sales count' },
      ...DERIVED,
    },
    salesTotal: {
      kind: 'money',
      heading: { uz: 'Jami sotuv', ru: 'Сумма продаж', en: 'Sales total' },
      ...DERIVED,
    },
    margin: { kind: 'money', heading: { uz: 'Jami foyda', ru: 'Прибыль', en: 'Margin' }, ...DERIVED },
    costCoverage: {
      kind: 'percent',
      heading: { uz: 'Tannarx kiritilgan', ru: 'Себестоимость указана', en: 'Cost coverage' },
      ...DERIVED,
    },
    isActive: {
      kind: 'flag',
      heading: { uz: 'Faol (12 oy)', ru: 'Активен (12 мес.)', en: 'Active (12 months)' },
      ...DERIVED,
    },
    nextSale: {
      kind: 'day',
      heading: { uz: 'Keyingi sotuv kutiladi', ru: 'Ожидается покупка', en: 'Next sale expected' },
      ...DERIVED,
    },
    // Plus is owed by the customer, minus is credit that the customer has with us.
    balance: {
      kind: 'money',
      heading: { uz: 'Qarz qoldigʻi', ru: 'Остаток долга', en: 'Balance' },
      ...DERIVED,
    },
  },
});
