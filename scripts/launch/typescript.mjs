const loader = import.meta.resolve("tsx");

/** @returns {string[]} arguments that make this Node run a TypeScript file */
export const typescript = (file, ...args) => ["--import", loader, file, ...args];
