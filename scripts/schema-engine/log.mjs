/** The native engine's log: one JSON object a line on standard error, read by the Prisma command line. */
export function log(level, fields, target = "schema_engine::logger") {
  process.stderr.write(`${JSON.stringify({ timestamp: new Date().toISOString(), level, fields, target })}\n`);
}

/** Reports a panic inside the WebAssembly module with the message it left behind. */
export function logPanic(error) {
  const message = globalThis.PRISMA_WASM_PANIC_REGISTRY?.message || error?.message || String(error);
  log("ERROR", { is_panic: true, message, backtrace: error?.stack });
}
