const kinds = [
  { kind: "private-key", pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g },
  {
    kind: "api-key",
    pattern: /\b(?:sk|pk|rk|ghp|gho|ghs|github_pat|xox[abprs]|AKIA|AIza|hf|glpat)[-_]?[A-Za-z0-9_-]{16,}\b/g,
  },
  { kind: "token", pattern: /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/g },
  { kind: "token", pattern: /\b(?:bearer|basic)\s+(?=[A-Za-z._~+/-]*[0-9=])[A-Za-z0-9._~+/=-]{12,}/gi },
  {
    kind: "password",
    pattern:
      /(?<=(?:password|passwd|pwd|パスワード|api[ _-]?key|secret|token)\s*(?:[:=：]|は|is)\s*)[^\s、。,;"']{4,}/gi,
  },
  { kind: "email", pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { kind: "card", pattern: /(?<![\d-])(?:\d[ -]?){13,19}(?![\d-])/g },
  { kind: "phone", pattern: /(?<![\d-])(?:\+\d{1,3}[ -]?\(?0?|\(?0)\d{1,4}\)?[ -]\d{1,4}[ -]\d{3,4}(?![\d-])/g },
] as const;

/**
 * Replaces what must not be written down (keys, tokens, passwords, mail addresses, card and phone numbers) by
 * `[kind]`. `found` lists each kind once, in order of appearance in the rules.
 */
export function maskSecrets(text: string): { text: string; found: string[] } {
  const found = new Set<string>();
  let masked = text;
  for (const { kind, pattern } of kinds)
    masked = masked.replace(pattern, () => {
      found.add(kind);
      return `[${kind}]`;
    });
  return { text: masked, found: [...found] };
}
