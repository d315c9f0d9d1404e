import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  // Lets several servers of one checkout build side by side.
  distDir: process.env.LINLI_BUILD_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // Sends Forbidden and Unauthorized with their real status codes.
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: "2mb" } },
  serverExternalPackages: [
    "@node-rs/argon2",
    "aws4fetch",
    "fontkit",
    "nodemailer",
    "pdfkit",
    "pg",
    "pg-boss",
    "qrcode",
    "yauzl",
  ],
  // Fonts and catalogues are read from the checkout at run time.
  outputFileTracingExcludes: { "*": [".data/**"] },
  // A page of an older build gets a clear answer instead of a failed action.
  deploymentId: process.env.LINLI_DEPLOYMENT_ID,
  // These do not pass the proxy, which gives all other answers their headers.
  headers: async () =>
    ["/_next/static/:path*", "/icon.svg"].map((source) => ({
      source,
      headers: [{ key: "X-Content-Type-Options", value: "nosniff" }],
    })),
  // Types are checked by `npm test`; a start on a fresh machine need not check them again.
  typescript: { ignoreBuildErrors: true },
};

export default createNextIntlPlugin("./lib/platform/i18n/request.ts")(config);
