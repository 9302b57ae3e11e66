/* The stemmers of Snowball. Package.swift links their archive, so that the program needs no library of theirs where it runs. */
#pragma once
#include <libstemmer.h>
