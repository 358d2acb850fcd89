// Today: what is due or overdue, over deals, tasks and birthdays.

export { today } from './today';
export { type DebtAsked, TODAY_KINDS, type TodayItem, type TodayKind } from './view';
