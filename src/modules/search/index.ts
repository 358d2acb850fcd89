// Search: a customer by any part of a name, phone, company or number.

export { search } from './search';
