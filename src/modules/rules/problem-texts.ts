// What is said about a rule that cannot work: what was found, and what to write instead.

import type { Dictionary } from '../../kernel/i18n/texts';

export const problemTexts = {
  'rules.err.when': {
    uz: 'Bunday voqea yoʻq: {received}. Roʻyxatdan tanlang.',
    ru: 'Такого события нет: {received}. Выберите из списка.',
    en: 'No such event: {received}. Choose one from the list.',
  },
  'rules.err.action': {
    uz: 'Bunday amal yoʻq: {received}. Roʻyxatdan tanlang.',
    ru: 'Такого действия нет: {received}. Выберите из списка.',
    en: 'No such action: {received}. Choose one from the list.',
  },
  'rules.err.days': {
    uz: 'Necha kunligi tushunarsiz: {received}. Son yozing, masalan 14.',
    ru: 'Непонятно, сколько дней: {received}. Напишите число, например 14.',
    en: 'How many days is not clear: {received}. Write a number, such as 14.',
  },
  'rules.err.daysBefore': {
    uz: 'Necha kun oldinligi tushunarsiz: {received}. 0 dan 60 gacha son yozing yoki boʻsh qoldiring.',
    ru: 'Непонятно, за сколько дней: {received}. Напишите число от 0 до 60 или оставьте пустым.',
    en: 'How many days before is not clear: {received}. Write a number from 0 to 60, or leave it blank.',
  },
  'rules.err.daysOfProduct': {
    uz: 'Necha kunligi tushunarsiz: {received}. Avval kunlar, keyin xohlasangiz mahsulot: 90 filtr.',
    ru: 'Непонятно, сколько дней: {received}. Сначала дни, потом, если нужно, товар: 90 фильтр.',
    en: 'How many days is not clear: {received}. First the days, then a product if you like: 90 filter.',
  },
  'rules.err.stage': {
    uz: 'Bunday bosqich yoʻq: {received}. Bosqichlar: {stages}.',
    ru: 'Такого этапа нет: {received}. Этапы: {stages}.',
    en: 'No such stage: {received}. The stages are {stages}.',
  },
  'rules.err.field': {
    uz: 'Bunday ustun yoʻq: {received}. Ustun nomini varaqdagidek yozing, masalan Manba.',
    ru: 'Такого столбца нет: {received}. Напишите его название как на листе, например Источник.',
    en: 'No such column: {received}. Write its heading as on the sheet, such as Source.',
  },
  'rules.err.whatBlank': {
    uz: 'Bu voqeaga qoʻshimcha kerak emas: {received}. Boʻsh qoldiring, kunlarni «Kutish»ga yozing.',
    ru: 'Этому событию ничего не нужно: {received}. Оставьте пустым, а дни напишите в «Подождать».',
    en: 'This event needs nothing here: {received}. Leave it blank, and write days under “Wait”.',
  },
  'rules.err.condition': {
    uz: 'Shart tushunarsiz: {received}. Ustun, belgi va qiymatni yozing: summa > 5 mln; manba = Instagram.',
    ru: 'Условие непонятно: {received}. Напишите столбец, знак и значение: сумма > 5 млн; источник = Instagram.',
    en: 'The condition is not clear: {received}. Write a column, a sign and a value: amount > 5 mln; source = Instagram.',
  },
  'rules.err.conditionField': {
    uz: 'Bu voqeada bunday ustun yoʻq: {received}. Bitim yoki mijoz varagʻidagi ustun nomini yozing.',
    ru: 'У этого события нет такого столбца: {received}. Напишите столбец с листа сделок или клиентов.',
    en: 'This event has no such column: {received}. Write a heading of the sheet of deals or customers.',
  },
  'rules.err.conditionOrder': {
    uz: 'Bu ustunda katta-kichik boʻlmaydi: {received}. = yoki != belgisini qoʻying.',
    ru: 'В этом столбце нет больше и меньше: {received}. Поставьте = или !=.',
    en: 'Nothing is more or less in this column: {received}. Use = or !=.',
  },
  'rules.err.conditionValue': {
    uz: 'Bu ustunda bunday qiymat boʻlmaydi: {received}.',
    ru: 'В этом столбце не бывает такого значения: {received}.',
    en: 'This column holds no such value: {received}.',
  },
  'rules.err.wait': {
    uz: 'Qancha kutish tushunarsiz: {received}. Masalan: 3 yoki 2 ish kuni.',
    ru: 'Непонятно, сколько ждать: {received}. Например: 3 или 2 рабочих дня.',
    en: 'How long to wait is not clear: {received}. For example: 3, or 2 working days.',
  },
  'rules.err.title': {
    uz: 'Vazifada nima qilish kerakligini yozing, 300 belgigacha.',
    ru: 'Напишите, что нужно сделать в задаче, до 300 знаков.',
    en: 'Write what the task is to be, in at most 300 characters.',
  },
  'rules.err.place': {
    uz: 'Bunday joy yoʻq: {received}. Borlari: {places}.',
    ru: 'Такого места нет: {received}. Есть: {places}.',
    en: 'No such place: {received}. There are {places}.',
  },
  'rules.err.message': {
    uz: 'Xabar matnini yozing.',
    ru: 'Напишите текст сообщения.',
    en: 'Write the text of the message.',
  },
  'rules.err.noDeal': {
    uz: 'Bu voqea bitim haqida emas, keyingi aloqa belgilab boʻlmaydi. Vazifa qoʻying.',
    ru: 'Это событие не о сделке, следующий контакт назначить нельзя. Поставьте задачу.',
    en: 'This event is about no deal, so that no next contact can be set. Add a task instead.',
  },
  'rules.err.nextContact': {
    uz: 'Necha kundan keyin aloqa qilish tushunarsiz: {received}. Masalan: 3 yoki 2 ish kuni.',
    ru: 'Непонятно, через сколько дней связаться: {received}. Например: 3 или 2 рабочих дня.',
    en: 'After how many days the contact is to be is not clear: {received}. For example: 3, or 2 working days.',
  },
  'rules.err.setField': {
    uz: 'Nima yozilishi tushunarsiz: {received}. Masalan: masʼul = Aziz.',
    ru: 'Непонятно, что записать: {received}. Например: ответственный = Азиз.',
    en: 'What to write is not clear: {received}. For example: assigned to = Aziz.',
  },
  'rules.err.fieldNotAllowed': {
    uz: 'Bu ustunga qoida yozolmaydi: {received}. Mumkin: manba, masʼul, keyingi qadam, teglar, shahar va shu kabilar.',
    ru: 'В этот столбец правило писать не может: {received}. Можно: источник, ответственный, следующий шаг, теги, город и подобные.',
    en: 'A rule may not write into this column: {received}. It may set source, assigned to, next step, tags, city and the like.',
  },
  'rules.err.fieldValue': {
    uz: 'Bu ustunga buni yozib boʻlmaydi: {received}.',
    ru: 'В этот столбец такое записать нельзя: {received}.',
    en: 'This column cannot take it: {received}.',
  },
  'rules.err.template': {
    uz: 'Bunday shablon yoʻq: {received}. Bor shablonlar: {templates}.',
    ru: 'Такого шаблона нет: {received}. Шаблоны: {templates}.',
    en: 'No such template: {received}. The templates are: {templates}.',
  },
  'rules.err.templateBlank': {
    uz: 'Bu shablonda {places} bor, bu voqeada esa bunday maʼlumot yoʻq: xatda boʻsh qolardi. Boshqa shablon yoki voqea tanlang: {received}.',
    ru: 'В этом шаблоне есть {places}, а у этого события таких данных нет: в письме было бы пусто. Выберите другой шаблон или событие: {received}.',
    en: 'This template has {places}, which this event knows nothing of: the letter would have blanks. Choose another template or event: {received}.',
  },
  'rules.err.pickStage': { uz: 'Bosqichni tanlang.', ru: 'Выберите этап.', en: 'Choose the stage.' },
  'rules.err.name': {
    uz: 'Qoidani oʻzingizga tushunarli qilib nomlang.',
    ru: 'Назовите правило так, чтобы было понятно.',
    en: 'Give the rule a name that you understand.',
  },
  'rules.err.circle': {
    uz: 'Qoida oʻzini oʻzi ishga tushirardi, shuning uchun oʻchirildi: {rules}. Voqeani yoki amalni oʻzgartiring.',
    ru: 'Правило запускало бы само себя, поэтому выключено: {rules}. Измените событие или действие.',
    en: 'The rule would set itself off for ever, and was switched off: {rules}. Change the event or the action.',
  },
  'rules.err.runaway': {
    uz: 'Bir kunda bitta yozuv ustida uch martadan koʻp ishladi, shuning uchun oʻchirildi. Boshqa qoida bilan urishmayaptimi?',
    ru: 'За день сработало на одной записи больше трёх раз, поэтому выключено. Не спорит ли оно с другим правилом?',
    en: 'It acted on one record more than three times in a day, and was switched off. Is it at odds with another rule?',
  },
  'rules.err.letter': {
    uz: 'Shablondan xat chiqmadi: undagi {…} joylardan biri notanish. Shablonlar varagʻini koʻring.',
    ru: 'Письмо по шаблону не получилось: одно из мест {…} в нём неизвестно. Посмотрите лист шаблонов.',
    en: 'The template makes no letter: one of its places {…} is unknown. Look at the sheet of templates.',
  },
  'rules.err.nobody': {
    uz: 'Xabar hech kimga yetmaydi: masʼulning ham, rahbarning ham pochtasi yoʻq. Xodimlar varagʻiga yozing.',
    ru: 'Сообщение некому получить: нет почты ни у ответственного, ни у руководителя. Укажите её на листе сотрудников.',
    en: 'The message reaches nobody: neither the person assigned nor the owner has an e-mail. Add it on the sheet of staff.',
  },
} as const satisfies Dictionary;
