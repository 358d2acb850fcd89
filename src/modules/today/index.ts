// Today: what is due or overdue, over deals, tasks and birthdays.

export { today } from './today';
