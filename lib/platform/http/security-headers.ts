type Circumstances = {
  nonce: string;
  isHttps: boolean;
  isDevelopment: boolean;
  /** Address of the identity provider, to which the sign-in form may lead on. */
  identityProvider?: string | undefined;
};

/**
 * The content security policy: scripts only with this answer's nonce, nothing from other sites, no framing.
 * Inline style attributes stay allowed because charts position themselves with them.
 */
export function contentSecurityPolicy(circumstances: Circumstances): string {
  const { nonce, isHttps, isDevelopment, identityProvider } = circumstances;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...(identityProvider ? [new URL(identityProvider).origin] : [])].join(" "),
    "frame-ancestors 'none'",
    ...(isHttps ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** Headers that every answer carries. */
export function securityHeaders({ isHttps }: Pick<Circumstances, "isHttps">): Record<string, string> {
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    ...(isHttps && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
  };
}
