// What keeps a template from being used is said, so that a rule that names it can say so in its own row.

import { problemOfTemplate } from '../../../src/modules/templates/index';

const aTemplate = { id: 'SHB-1', name: 'Rahmat', language: '', subject: 'Rahmat, {ism}', text: 'Salom, {ism}!' };

it.each([
  ['of that name, however it is written', ' rahmat ', {}, null],
  ['of that number', 'shb-1', {}, null],
  ['that is not there', 'Salom', {}, { text: 'err.templateUnknown', params: { received: 'Salom' } }],
  ['that is not named', ' ', {}, { text: 'err.templateUnknown', params: { received: '' } }],
  [
    'with a place that names nothing',
    'Rahmat',
    { subject: '{скидка}' },
    {
      text: 'err.templateField',
      params: { received: '{скидка}', known: '{имя}, {фирма}, {менеджер}, {товар}, {сумма}, {дата}' },
    },
  ],
])('a template %s', (_, wanted, changed, expected) => {
  const problem = problemOfTemplate([{ ...aTemplate, ...changed }], wanted, 'ru');

  expect(problem).toEqual(expected);
});
