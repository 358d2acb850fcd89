// What a search answers.

export interface SearchHit {
  readonly customerId: string;
  /** The name, or the contact of the nameless. */
  readonly name: string;
  /** As people read it: '+998 90 123 45 67' or '@aziz'. */
  readonly contact: string;
  /** The latest open deal in words, '' when there is none: 'Taklif · Oshxona mebeli'. */
  readonly about: string;
  /** Day of the next contact over all open deals, 'YYYY-MM-DD' or ''. */
  readonly nextContact: string;
}
