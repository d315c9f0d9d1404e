export const objectionJobs = [];
