/** What an adult does when a child tells, in this order: the limit is said before the child says more. */
export const IF_TOLD = ['stop', 'must', 'listen', 'say', 'focal', 'others'] as const;
