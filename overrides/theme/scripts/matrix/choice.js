/* The choice of roles, clusters and levels. */
