/** Conditions in which no routine of the dataset is offered, whatever it is made of: nor is one that a site owner has put together. A test holds it to them. */
export const excludedFromAll = ['pregnancy-high-risk', 'recent-spinal-surgery', 'neck-cord-signs', 'neck-artery-signs'] as const;
