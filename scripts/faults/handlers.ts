/** One handler of a fault: the change that takes it out, and the tests that must then fail. */
export interface Handler {
  name: string;
  file: string;
  /** Text that stands exactly once in the file, and what takes its place. */
  from: string;
  to: string;
  testFile: string;
  /** Part of the names of the tests that this handler stands behind. */
  test: string;
}

const llm = "tests/faults/llm/llm-faults.test.ts";
const bounds = "tests/faults/llm/bounds.test.ts";
const embedding = "tests/faults/llm/embedding-faults.test.ts";
const disconnect = "tests/faults/llm/disconnect.test.ts";
const checks = "tests/unit/core/answer/grounding-verify.test.ts";
const doubts = "tests/unit/core/answer/grounding-doubt.test.ts";
const verify = "server/core/answer/verify-grounding.ts";
const doubt = "server/core/answer/grounding/doubt-sentence.ts";
const ending = "server/adapters/llm/check-ending.ts";
const failures = "server/adapters/llm/to-part-error.ts";
const reading = "server/core/resilience/read-with-deadlines.ts";
const gate = "server/adapters/llm/create-call-gate.ts";
const wording = "server/core/answer/word-lead.ts";

const refuses = (reason: string, from: string, test: string, testFile = llm): Handler => ({
  name: `refuse("${reason}")`,
  file: verify,
  from,
  to: "",
  testFile,
  test,
});

/** What speaks against a sentence for one reason, taken out of the sum. */
const doubtsFor = (reason: string, test: string): Handler => ({
  name: `doubt for "${reason}"`,
  file: doubt,
  from: "const share = weight * evidence[kind];",
  to: `const share = reasons[kind] === "${reason}" ? 0 : weight * evidence[kind];`,
  testFile: doubts,
  test,
});

/** Every handler that a row of the fault matrix rests on. */
export const handlers: readonly Handler[] = [
  {
    name: "first-token deadline",
    file: reading,
    from: "let patienceEndsMs = clock.now() + firstTokenMs;",
    to: "let patienceEndsMs = endMs;",
    testFile: bounds,
    test: "wait for the first token",
  },
  {
    name: "idle deadline",
    file: reading,
    from: "patienceEndsMs = clock.now() + idleMs;",
    to: "patienceEndsMs = endMs + 60_000;",
    testFile: bounds,
    test: "wait for the next token",
  },
  {
    name: "total deadline",
    file: reading,
    from: "Math.min(patienceEndsMs, endMs)",
    to: "patienceEndsMs",
    testFile: llm,
    test: "never ends",
  },
  {
    name: "stop of the upstream",
    file: reading,
    from: "    stop();\n",
    to: "",
    testFile: disconnect,
    test: "disconnects",
  },
  {
    name: "failure of the model caught",
    file: wording,
    from: "if (!(error instanceof PartError)) throw error;",
    to: "throw error;",
    testFile: llm,
    test: "answers 500",
  },
  {
    name: "reason of HTTP 401 and 403",
    file: failures,
    from: 'if (status === 401 || status === 403) return "unauthorized";',
    to: "",
    testFile: llm,
    test: "answers 40",
  },
  {
    name: "reason of HTTP 429",
    file: failures,
    from: 'if (status === 429) return "rate-limited";',
    to: "",
    testFile: llm,
    test: "quota",
  },
  {
    name: "reason of a malformed stream",
    file: failures,
    from: 'if (error instanceof SyntaxError) return new PartError("llm", "invalid-output", "malformed stream");',
    to: "",
    testFile: llm,
    test: "malformed SSE",
  },
  {
    name: "empty output",
    file: ending,
    from: 'if (length === 0) throw new PartError("llm", "invalid-output", "empty output");',
    to: "",
    testFile: llm,
    test: "empty choices",
  },
  {
    name: "stream that ended early",
    file: ending,
    from: 'if (finishReason === undefined) throw new PartError("llm", "unavailable", "the stream ended early");',
    to: "",
    testFile: llm,
    test: "FIN without framing",
  },
  {
    name: "redirect refused",
    file: "server/adapters/llm/guarded-fetch.ts",
    from: 'redirect: "error"',
    to: 'redirect: "follow"',
    testFile: llm,
    test: "redirects",
  },
  {
    name: "size of a reply bounded",
    file: "server/adapters/llm/guarded-fetch.ts",
    from: "if (received > maxBytes)",
    to: "if (received < 0)",
    testFile: "tests/unit/adapters/llm/open-language-model.test.ts",
    test: "many megabytes",
  },
  {
    name: "one owner of retries",
    file: "server/adapters/llm/load-chat-model.ts",
    from: "maxRetries: 0,",
    to: "maxRetries: 2,",
    testFile: llm,
    test: "answers 503",
  },
  {
    name: "nothing usable said",
    file: wording,
    from: "if (kept === 0 && !hasRefused && !signal.aborted)",
    to: "if (kept < 0)",
    testFile: llm,
    test: "names no source at all",
  },
  {
    name: "guided sentences after a break",
    file: "server/core/answer/improve-wording.ts",
    from: "if (!isWorded || isThin || failure !== null || signal.aborted)",
    to: "if (!isWorded || isThin)",
    testFile: llm,
    test: "midway",
  },
  {
    name: "guided sentences where little is left",
    file: "server/core/answer/improve-wording.ts",
    from: "const isThin = tally.dropped > tally.kept;",
    to: "const isThin = false;",
    testFile: llm,
    test: "more sentences dropped",
  },
  refuses("length", 'if (text.length > maxLength) return refuse("length");', "full stop"),
  refuses(
    "canary",
    'if (foldTightly(text).includes(foldTightly(canary))) return refuse("canary");',
    "disguise the canary",
    checks,
  ),
  refuses("markup", 'if (hasMarkup(text)) return refuse("markup");', "Markdown emphasis"),
  refuses("no-source", 'if (sources.length === 0) return refuse("no-source");', "grounding report", bounds),
  refuses(
    "unknown-source",
    'if (cited.length !== sources.length) return refuse("unknown-source");',
    "invents a source",
  ),
  refuses("language", 'if (!fitsLanguage(text, language)) return refuse("language");', "mixes languages"),
  refuses(
    "address",
    'if (!findAddresses(text).every((address) => addresses.includes(address))) return refuse("address");',
    "makes an address of its source's words",
  ),
  refuses(
    "quote",
    'if (!findQuotes(text).every((quote) => sourceQuotable.includes(foldTightly(quote)))) return refuse("quote");',
    "quotes its source's words in another order",
  ),
  refuses("number", 'if (!hasNumbers(text, source)) return refuse("number");', "invents a number"),
  {
    ...refuses(
      "number",
      'if (!bindsNumbers(readSentence(text, language), read)) return refuse("number");',
      "a number from elsewhere",
      doubts,
    ),
    name: "numbers in their clauses",
  },
  refuses(
    "name",
    'if (!findNames(text).every((name) => isKnownName(name, known))) return refuse("name");',
    "makes a name of its source's words",
  ),
  {
    ...refuses("name", 'if (!namesItsSubject(text, cited, subject)) return refuse("name");', "of another", checks),
    name: "name of the subject",
  },
  {
    name: "doubt, all together",
    file: verify,
    from: "if (doubt > mostDoubt) return refuse(reason);",
    to: "",
    testFile: llm,
    test: "adds an unsupported sentence",
  },
  {
    name: "nothing in common with the source",
    file: doubt,
    from: 'if (evidence === null) return { doubt: Number.POSITIVE_INFINITY, reason: "coverage" };',
    to: 'if (evidence === null) return { doubt: Number.NEGATIVE_INFINITY, reason: "coverage" };',
    testFile: doubts,
    test: "no word in common",
  },
  doubtsFor("coverage", "an invented clause"),
  doubtsFor("polarity", "a reversed negation"),
  doubtsFor("order", "two steps swapped"),
  doubtsFor("name", "another passage's name"),
  {
    name: "circuit breaker",
    file: gate,
    from: "return breaker.execute(wait);",
    to: "return wait();",
    testFile: bounds,
    test: "opens after failures",
  },
  {
    name: "Retry-After granted",
    file: gate,
    from: "if (outcome instanceof RetryLaterError)",
    to: "if (outcome === null)",
    testFile: bounds,
    test: "Retry-After 30",
  },
  {
    name: "bound of the queue",
    file: gate,
    from: "bulkhead(maxRunning, maxWaiting)",
    to: "bulkhead(maxRunning, 1_000)",
    testFile: bounds,
    test: "queue full",
  },
  {
    name: "chain of endpoints",
    file: wording,
    from: "for (const endpoint of endpoints) {\n    const leftMs",
    to: "for (const endpoint of endpoints.slice(0, 1)) {\n    const leftMs",
    testFile: bounds,
    test: "by its second, when the first is down",
  },
  {
    name: "no second wording once one is shown",
    file: wording,
    from: "if (sentences.length > 0) return;",
    to: "",
    testFile: bounds,
    test: "asks no second",
  },
  {
    name: "token budget",
    file: "server/core/resilience/token-budget.ts",
    from: 'throw new PartError("llm", "budget");',
    to: "return () => {};",
    testFile: bounds,
    test: "once spent",
  },
  {
    name: "failure of the embedding service caught",
    file: "server/core/retrieval/retrieve.ts",
    from: "if (error instanceof PartError) return { scores: none, failure: error };",
    to: "",
    testFile: embedding,
    test: "wrong dimension",
  },
  {
    name: "circuit of the embedding service",
    file: "server/adapters/embeddings/guard-embedder.ts",
    from: 'leave(error instanceof PartError ? error : "undecided");',
    to: 'leave("undecided");',
    testFile: embedding,
    test: "circuit of the embedding",
  },
];
