// Asks the Telegram Bot API: https://core.telegram.org/bots/api. In the bundle only where it is built with Telegram.

const API = 'https://api.telegram.org';

export type BotAnswer =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      /** As of HTTP. */
      readonly code: number;
      readonly description: string;
      /** Seconds to wait; 0 where it does not say. */
      readonly retryAfter: number;
    };

/** Calls a method of the bot. One blocking call. Throws where Telegram gave no answer that can be read. */
export function askBot(token: string, method: string, params: Readonly<Record<string, unknown>> = {}): BotAnswer {
  const options = {
    method: 'post',
    contentType: 'application/json',
    payload: JSON.stringify(params),
    muteHttpExceptions: true,
  } as const;
  const response = withoutToken(token, () => UrlFetchApp.fetch(`${API}/bot${token}/${method}`, options));
  return parseAnswer(response.getResponseCode(), response.getContentText());
}

/** Google repeats the address in its errors, and errors are logged: whoever has the token is the bot. */
function withoutToken<T>(token: string, body: () => T): T {
  try {
    return body();
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    throw new Error(message.split(token).join('<token>'));
  }
}

interface RawAnswer {
  readonly ok?: unknown;
  readonly result?: unknown;
  readonly description?: unknown;
  readonly parameters?: { readonly retry_after?: unknown };
}

function parseAnswer(code: number, text: string): BotAnswer {
  const { ok, result, description, parameters } = JSON.parse(text) as RawAnswer; // Looked at below.
  if (ok === true) return { ok, result };
  return { ok: false, code, description: String(description ?? ''), retryAfter: Number(parameters?.retry_after ?? 0) };
}
