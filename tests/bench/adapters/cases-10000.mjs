/** The scan with so many cases. */
export default { name: '10000 cases', folder: 'dist', cases: 10000 };
