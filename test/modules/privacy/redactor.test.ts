// What is taken for a person's name in names of ranges and in formulas, and what never is.

import { createRedactor } from '../../../src/modules/privacy/redactor';
import { namesInUse } from '../../../src/modules/setup/index';

const SALES_AMOUNT = { names: ['Sales Amount'], exact: [], contacts: [], doubtful: [], written: new Set<never>() };

describe('a firm that is called as a range of ours is', () => {
  const { isInWord, isInFormula } = createRedactor(SALES_AMOUNT, '[erased]', namesInUse());

  it('has a name that we do use', () => {
    expect(namesInUse().has('sales_amount')).toBe(true);
  });

  it.each([
    ['sales_amount', false],
    ['tel_SalesAmount', true],
    ['Sales_Amount_2', true],
    ['customers_name', false],
  ])('is the one that the name %s means: %s', (name, isMeant) => {
    expect(isInWord(name)).toBe(isMeant);
  });

  it.each([
    ['=SUM(sales_amount)', false],
    ['=SUM(sales_amount)&" Sales Amount"', true],
    ['=tel_SalesAmount+1', true],
    ['=SUM(A1:A9)', false],
  ])('is the one that the formula %s means: %s', (formula, isMeant) => {
    expect(isInFormula(formula)).toBe(isMeant);
  });
});
