// What the sidebar and the board call to sell: each argument comes from a stranger and is parsed by the command.

import { addContact as addPerson } from '../modules/contacts/index';
import { logContact as log, moveStage as move, setNextContact as plan } from '../modules/deals/index';
import { type HandedOver, managerLeft as left } from '../modules/handover/index';
import { answerSuggestion as suggest } from '../modules/rules/index';
import {
  acceptHandOff as accept,
  addTask as add,
  closeTask as close,
  handOver as hand,
  postponeTask as postpone,
} from '../modules/tasks/index';
import { UNHURRIED } from './app';
import { carryingOut } from './carrying-out';
import type { Answer, ContactLogged, Moved, TaskSaved } from './rpc';
import type { SuggestionAnswered } from './rules-rpc';

/** Moves a deal to another stage; see `Rpc.moveStage`. */
export function moveStage(input: unknown): Answer<Moved> {
  return carryingOut(move, input);
}

/** Logs a contact with a customer; see `Rpc.logContact`. */
export function logContact(input: unknown): Answer<ContactLogged> {
  return carryingOut(log, input);
}

/** Plans the next contact of a deal; see `Rpc.setNextContact`. */
export function setNextContact(input: unknown): Answer<ContactLogged> {
  return carryingOut(plan, input);
}

/** Adds a task or a promise; see `Rpc.addTask`. */
export function addTask(input: unknown): Answer<TaskSaved> {
  return carryingOut(add, input);
}

/** Closes a task; see `Rpc.closeTask`. */
export function closeTask(input: unknown): Answer<TaskSaved> {
  return carryingOut(close, input);
}

/** Moves a task to another day; see `Rpc.postponeTask`. */
export function postponeTask(input: unknown): Answer<TaskSaved> {
  return carryingOut(postpone, input);
}

/** Hands a deal over to a colleague; see `Rpc.handOver`. */
export function handOver(input: unknown): Answer<TaskSaved> {
  return carryingOut(hand, input);
}

/** Accepts a deal that was handed over; see `Rpc.acceptHandOff`. */
export function acceptHandOff(input: unknown): Answer<TaskSaved> {
  return carryingOut(accept, input);
}

/** Does what a rule suggested, or has it not be asked again; see `Rpc.answerSuggestion`. */
export function answerSuggestion(input: unknown): Answer<SuggestionAnswered> {
  return carryingOut(suggest, input);
}

/** Adds a person to a company; see `Rpc.addContact`. */
export function addContact(input: unknown): Answer<{ readonly contactId: string }> {
  return carryingOut(addPerson, input);
}

/** Shares out the work of somebody who left: `{ requestId, who, to? }`, names of the staff. It may take long. */
export function managerLeft(input: unknown): Answer<HandedOver> {
  return carryingOut(left, input, UNHURRIED);
}
