// What headings say by themselves, in four languages and with the slips that people make.

import { recogniseColumns } from '../../../src/modules/columns/index';

const fieldsOf = (headings: readonly string[]) => recogniseColumns(headings, { rows: [] }).map(({ field }) => field);

describe('headings', () => {
  it.each([
    ['Uzbek', ['T/r', 'F.I.Sh.', 'Telefon raqami', 'Manzili', 'Tugʻilgan sanasi', 'Masʼul xodim']],
    ['Uzbek in Cyrillic', ['Т/р', 'Ф.И.Ш.', 'Телефон рақами', 'Манзили', 'Туғилган санаси', 'Масъул ходим']],
    ['Russian', ['№ п/п', 'ФИО', 'Номер телефона', 'Адрес', 'Дата рождения', 'Ответственный']],
    ['English', ['No.', 'Full name', 'Phone number', 'Address', 'Date of birth', 'Assigned to']],
    ['with slips', ['№', 'Фио', 'Тлефон', 'Адресс', 'Дата рожедния', 'Отвественный']],
    ['by ear', ['tr', 'fish', 'telfon rakami', 'manzil', 'tugilgan kun', 'masul hodim']],
  ])('mean the same in %s', (_, headings) => {
    expect(fieldsOf(headings)).toEqual(['external_id', 'full_name', 'phone', 'address', 'birthday', 'owner']);
  });

  it('tell phones and e-mails of one person apart', () => {
    const headings = [
      'Telefon',
      'Qoʻshimcha telefon',
      'Рабочий телефон',
      'Mobile',
      'Email',
      'Email 2',
      'Другой e-mail',
    ];

    expect(fieldsOf(headings)).toEqual([
      'phone',
      'phone_other',
      'phone_work',
      'phone_mobile',
      'email',
      'email_2',
      'email_other',
    ]);
  });

  it('give a field to one column, and the second of two phones its own', () => {
    expect(fieldsOf(['Компания контакта', 'Компания', 'Телефон', 'Телефон', 'Город', 'Город'])).toEqual([
      null,
      'company',
      'phone',
      'phone_other',
      'city',
      null,
    ]);
  });

  it('of one word mean what stands beside them makes of it', () => {
    expect([fieldsOf(['Имя', 'Телефон']), fieldsOf(['Имя', 'Фамилия'])]).toEqual([
      ['full_name', 'phone'],
      ['first_name', 'last_name'],
    ]);
    expect([fieldsOf(['Title', 'First Name']), fieldsOf(['Title', 'Stage', 'Amount'])]).toEqual([
      ['job_title', 'first_name'],
      ['deal_name', 'deal_stage', 'deal_amount'],
    ]);
  });

  it('that say of what kind a thing is, or that it is somebody else’s, are not that thing', () => {
    expect(fieldsOf(['Phone 1 - Label', 'Тип контакта', "Assistant's Phone", 'Телефон'])).toEqual([
      null,
      null,
      null,
      'phone',
    ]);
  });
});
