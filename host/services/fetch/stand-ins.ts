// Has requests answered by whoever stands in for a host of the Internet, and all others by the net.

import type { Computer } from '../../host';
import type { World } from '../../runtime/world';
import type { PlainRequest } from './request';
import { type PlainAnswer, sendAll } from './send';

/** Answers all in their order; throws for the first that gets no answer. */
export function answerAll(
  requests: readonly PlainRequest[],
  { computers, fetchHosts }: Pick<World, 'computers' | 'fetchHosts'>,
): readonly PlainAnswer[] {
  const standIns = requests.map(({ url }) => computers[new URL(url).host]);
  const others = requests.flatMap((request, index) => {
    const standIn = standIns[index];
    return typeof standIn === 'function' ? [] : [standIn === undefined ? request : movedTo(standIn, request)];
  });
  const answers = others.length === 0 ? [] : sendAll(others, fetchHosts);
  let next = 0;
  return requests.map((request, index) => {
    const standIn = standIns[index];
    if (typeof standIn === 'function') return answerBy(standIn, request);
    next += 1;
    return answers[next - 1] as PlainAnswer; // One for each of the others.
  });
}

function movedTo(origin: string, request: PlainRequest): PlainRequest {
  const { pathname, search } = new URL(request.url);
  return { ...request, url: `${origin}${pathname}${search}` };
}

function answerBy(computer: Computer, { url, method, body }: PlainRequest): PlainAnswer {
  const answer = computer({ url, method, body: body?.toString('utf8') ?? '' });
  const headers = [['content-type', 'application/json; charset=utf-8']] as const;
  return { status: answer.status, headers, bytes: Buffer.from(answer.body) };
}
