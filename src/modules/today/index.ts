// Today: what is due or overdue, over deals, tasks and birthdays.

export { birthdayItem, type TodayCustomer, type TodayDeal, type TodayTask, type Weighed, type World } from './items';
export { openDeals, readToday, type TodayRead, type TodayRows, todayOf } from './read-today';
export { byWorth, today } from './today';
export { type DebtAsked, TODAY_KINDS, type TodayItem, type TodayKind } from './view';
