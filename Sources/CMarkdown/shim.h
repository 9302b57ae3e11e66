/* The parser of CommonMark. Package.swift links its archives, so that the program needs no library of its where it runs. */
#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
