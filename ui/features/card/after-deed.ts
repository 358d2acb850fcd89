// Draws a deed into the card ahead of the server's next answer, as far as the page can know.

import type { CardDeal, CardSale, CardTask, CustomerCard } from '../../../src/modules/card/view';
import { unreachable } from '../../unreachable';
import type { Deed, Done } from '../deeds/deed';

/** Returns the card as it will stand; what only the server can tell (health, what to do next) stays until it does. */
export function afterDeed(card: CustomerCard, deed: Deed, done: Done): CustomerCard {
  switch (deed.kind) {
    case 'logContact':
    case 'setNext':
      return withDeal(card, deed.dealId, { nextContact: done.nextContact || deed.nextContact });
    case 'moveStage':
      return withDeal(card, deed.dealId, movedTo(deed.to, deed.label, done));
    case 'refuse':
      return withDeal(card, deed.move.dealId, movedTo(deed.move.to, deed.move.label, done));
    case 'closeTask':
      return { ...card, tasks: card.tasks.filter(({ id }) => id !== deed.taskId) };
    case 'postpone':
      return withTask(card, deed.taskId, { due: deed.due });
    case 'accept':
      return withTask(card, deed.taskId, { mustAccept: false });
    case 'handOver':
      return withDeal(card, deed.dealId, { responsible: deed.to });
    case 'changeFact':
      return withFact(card, deed.field, deed.value);
    case 'deliverSale':
      return withSale(card, deed.saleId, { deliveredAt: deed.date });
    case 'rateSale':
      return withSale(card, deed.saleId, { rating: deed.rating });
    case 'addTask':
    case 'suggestion':
    case 'addPerson':
    case 'addSale':
    case 'addPayment':
    case 'promisePayment':
    case 'returnSale':
    case 'scheduleDues':
      // They have no number yet, or the server reckons what follows from them.
      return card;
    default:
      return unreachable(deed);
  }
}

function movedTo(stageKey: string, stage: string, { nextContact }: Done): Partial<CardDeal> {
  return { stageKey, stage, days: 0, ...(nextContact === '' ? {} : { nextContact }) };
}

function withDeal(card: CustomerCard, dealId: string, change: Partial<CardDeal>): CustomerCard {
  return { ...card, deals: card.deals.map((deal) => (deal.id === dealId ? { ...deal, ...change } : deal)) };
}

function withTask(card: CustomerCard, taskId: string, change: Partial<CardTask>): CustomerCard {
  return { ...card, tasks: card.tasks.map((task) => (task.id === taskId ? { ...task, ...change } : task)) };
}

function withSale(card: CustomerCard, saleId: string, change: Partial<CardSale>): CustomerCard {
  const sales = card.money.sales.map((sale) => (sale.id === saleId ? { ...sale, ...change } : sale));
  return { ...card, money: { ...card.money, sales } };
}

function withFact(card: CustomerCard, field: string, value: string): CustomerCard {
  const facts = card.facts.map((fact) => (fact.field === field ? { ...fact, value } : fact));
  const named = field === 'name' || field === 'contact' || field === 'email' ? { [field]: value } : {};
  return { ...card, ...named, facts };
}
